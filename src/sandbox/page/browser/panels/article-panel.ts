import type { Candidate, Explanation, ShownArticle, Span } from '../../protocol.ts';
import { get } from '../client.ts';
import type { Context } from '../context.ts';
import { h, newId } from '../ui/dom.ts';

/** The articles, and for a question why its answer is the sentence that it is. */
export class ArticlePanel {
  readonly element: HTMLElement;
  readonly #context: Context;
  /** What was asked for last. */
  #about: Readonly<Record<string, string>> | undefined;
  readonly #question: HTMLInputElement;
  readonly #verdict = h('p', { class: 'verdict', role: 'status' });
  readonly #candidates = h('ol', { class: 'candidates', tabindex: 0 });
  readonly #articles = h('div', { class: 'articles' });

  constructor(context: Context) {
    this.#context = context;
    const { texts } = context;
    this.#question = h('input', { type: 'text', id: newId(), dir: 'auto', autocomplete: 'off' });
    const form = h(
      'form',
      { class: 'why' },
      h('label', { for: this.#question.id }, texts.question),
      this.#question,
      h('button', { type: 'submit', class: 'button primary' }, texts.why),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#load({ question: this.#question.value });
    });
    this.element = h('div', { class: 'panel-body' }, form, this.#verdict, this.#candidates, this.#articles);
  }

  /** Explains a message of the bot that answers a question, and keeps to the one before for any other; without one, the articles. */
  select(message: string | undefined): void {
    void this.#load(message === undefined ? { question: '' } : { message });
  }

  async #load(about: Readonly<Record<string, string>>): Promise<void> {
    this.#about = about;
    const explanation = await get<Explanation>('/api/explain', this.#context.session, about);
    // An earlier request may be answered later.
    if (!explanation || about !== this.#about) return;
    const tellsNothing = 'message' in about && explanation.verdict === 'nothing-asked';
    if (!tellsNothing || this.#articles.childElementCount === 0) this.#show(explanation);
  }

  #show(explanation: Explanation): void {
    const { texts } = this.#context;
    const { question, verdict, candidates, articles } = explanation;
    this.#question.value = question;
    this.#verdict.className = `verdict verdict-${verdict}`;
    this.#verdict.textContent = verdict === 'nothing-asked' ? texts.nothingAsked : texts[verdict];
    this.#candidates.hidden = candidates.length === 0;
    this.#candidates.setAttribute('aria-label', texts.candidates);
    this.#candidates.replaceChildren(...candidates.map((candidate) => this.#candidate(candidate, articles)));
    this.#articles.replaceChildren(
      ...articles.map((article, index) =>
        this.#article(
          article,
          candidates.filter((one) => one.article === index),
        ),
      ),
    );
  }

  #candidate(
    { article, passage, start, end, score, highlights, answers, quoted }: Candidate,
    articles: readonly ShownArticle[],
  ): HTMLElement {
    const text = articles[article]?.passages[passage]?.text ?? '';
    const percent = new Intl.NumberFormat(this.#context.dates, { style: 'percent', maximumFractionDigits: 1 }).format(
      score,
    );
    const meter = h('span', { class: 'meter', 'aria-hidden': 'true' }, h('span', { class: 'meter-fill' }));
    (meter.firstElementChild as HTMLElement).style.width = `${Math.round(score * 100)}%`;
    return h(
      'li',
      { class: quoted ? 'quoted' : undefined },
      h('span', { class: 'score' }, percent),
      meter,
      h('span', { class: 'candidate-text', dir: 'auto' }, ...marked(text, { start, end }, highlights, answers)),
      h('small', {}, this.#context.texts.passage(String(passage + 1))),
    );
  }

  #article({ title, lang, passages }: ShownArticle, candidates: readonly Candidate[]): HTMLElement {
    const { texts } = this.#context;
    const hasQuote = candidates.some(({ quoted }) => quoted);
    return h(
      'section',
      { class: 'article', lang, dir: 'auto' },
      h('h3', { dir: 'auto' }, title),
      hasQuote && h('p', { class: 'panel-note', dir: 'auto' }, texts.legend),
      ...passages.flatMap(({ heading, text }, index) => [
        ...(heading === undefined || heading === passages[index - 1]?.heading
          ? []
          : [h('h4', { dir: 'auto' }, heading)]),
        h(
          'p',
          { dir: 'auto' },
          h('span', { class: 'passage-number', 'aria-hidden': 'true' }, String(index + 1)),
          ...passageParts(text, quotedIn(candidates, index)),
        ),
      ]),
    );
  }
}

const quotedIn = (candidates: readonly Candidate[], passage: number): readonly Candidate[] =>
  candidates.filter((one) => one.quoted && one.passage === passage).sort((a, b) => a.start - b.start);

/** A passage with the sentences that are quoted framed. */
function passageParts(text: string, quoted: readonly Candidate[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, highlights, answers } of quoted) {
    parts.push(
      text.slice(at, start),
      h('mark', { class: 'quoted' }, ...marked(text, { start, end }, highlights, answers)),
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** Words of the question underlined, words that answer bold. */
function marked(text: string, { start, end }: Span, highlights: readonly Span[], answers: readonly Span[]): Node[] {
  const edges = [start, end, ...[...highlights, ...answers].flatMap((span) => [span.start, span.end])];
  const cuts = [...new Set(edges)].filter((edge) => edge >= start && edge <= end).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const isIn = (span: Span) => from >= span.start && to <= span.end;
    const piece = text.slice(from, to);
    const inner = highlights.some(isIn) ? h('u', { class: 'matched' }, piece) : new Text(piece);
    return answers.some(isIn) ? h('strong', { class: 'answering' }, inner) : inner;
  });
}
