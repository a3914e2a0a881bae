import type { Act, Outcome, Welcome } from '../protocol.ts';
import type { Session } from './session.ts';
import type { Texts } from './texts/texts.ts';

/** What every part of the page may need. */
export interface Context {
  readonly session: Session;
  readonly texts: Texts;
  /** The Discord language of the person, such as `en-US`. */
  readonly locale: string;
  /** What dates and numbers are written in. */
  readonly dates: string;
  /** As the server told it last. */
  welcome: Welcome;
  /** Ids of the messages that the person does not want to see any more. */
  readonly dismissed: Set<string>;
  /** Does something as the person. A modal opens by itself, and what Discord's client refuses is shown. */
  act(act: Act): Promise<Outcome>;
}
