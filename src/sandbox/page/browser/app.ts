import type { Act, Outcome, Welcome } from '../protocol.ts';
import { listen, send } from './client.ts';
import type { Context } from './context.ts';
import { openModal } from './modal/modal-dialog.ts';
import { addressOf, LANGUAGES, readSession, type Session } from './session.ts';
import { toast } from './ui/toast.ts';
import { titleOf, View } from './view.ts';

const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
let session = readSession(location.search, prefersLight, navigator.language.slice(0, 2));
const dismissed = new Set<string>();
let view: View | undefined;
let hangUp = (): void => undefined;

/** Becomes another person, or goes elsewhere. */
function change(changes: Partial<Session>): void {
  session = { ...session, ...changes };
  history.replaceState(null, '', addressOf(session));
  if (Object.keys(changes).join() === 'theme') document.documentElement.dataset.theme = session.theme;
  else connect();
}

function connect(): void {
  hangUp();
  document.body.ariaBusy = 'true';
  const { lang, theme } = session;
  const { texts, discord } = LANGUAGES[lang];
  Object.assign(document.documentElement, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  document.documentElement.dataset.theme = theme;
  let isLost = false;
  let isShown = false;
  hangUp = listen(session, discord, {
    welcome: (welcome) => {
      isLost = false;
      if (isShown) view?.renew(welcome);
      else show(welcome);
      isShown = true;
    },
    message: (event) => view?.change(event),
    wire: () => view?.wireChanged(),
    lost: () => {
      if (!isLost) toast(texts.lost);
      isLost = true;
    },
  });
}

function show(welcome: Welcome): void {
  const { texts, discord, dates } = LANGUAGES[session.lang];
  const shown = session;
  const context: Context = {
    session: shown,
    texts,
    locale: discord,
    dates,
    welcome,
    dismissed,
    act: (act) => perform(act),
  };

  async function perform(act: Act): Promise<Outcome> {
    const { role, place } = shown;
    const outcome = await send({ role, place, act }, texts.lost);
    // Whoever has become another person meanwhile, or gone elsewhere, is not asked any more.
    const isStillThere = role === session.role && place === session.place;
    if (outcome.kind === 'modal' && isStillThere) openModal(outcome.modal, outcome.key, context);
    if (outcome.kind === 'refused' && act.kind !== 'submit') toast(outcome.reason);
    return outcome;
  }

  const panel = view?.panel;
  const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : undefined;
  view = new View(context, change);
  document.title = titleOf(context);
  document.body.replaceChildren(view.element);
  document.body.ariaBusy = 'false';
  view.start(panel);
  // Whoever chose another person or language goes on from there.
  const select = focused === undefined ? undefined : document.querySelector<HTMLElement>(`select[name="${focused}"]`);
  if (select) select.focus();
  else view.focus();
}

connect();
