import { randomUUID } from 'node:crypto';
import type { Person, Reply, Sandbox } from '../index.ts';
import { ClientRefusal, NoResponseError } from '../person/errors.ts';
import type { FieldValue, OptionValue, UploadedFile } from '../person/person.ts';
import { personOf } from './people.ts';
import type { Act, ActRequest, Outcome, SentField, SentFile, SentValue } from './protocol.ts';

/** As Discord, which shows that the bot is thinking until the interaction's token is no longer good. */
const PATIENCE = { patience: 15 * 60_000 };

/** Does what the page sends, as a person at Discord's client would. */
export function createPerform(discord: Sandbox): (request: ActRequest) => Promise<Outcome> {
  /** Modals that are open on the page, by a key that it gives back. */
  const modals = new Map<string, Reply>();

  function outcomeOf(reply: Reply): Outcome {
    if (!reply.modal) return { kind: 'done' };
    const key = randomUUID();
    modals.set(key, reply);
    return { kind: 'modal', key, modal: reply.modal };
  }

  async function submit(person: Person, { modal, fields }: Extract<Act, { kind: 'submit' }>): Promise<Outcome> {
    const opened = modals.get(modal);
    if (!opened) throw new ClientRefusal('The form is not open any more');
    const values = Object.entries(fields).map(([name, value]) => [name, fieldValue(value)] as const);
    const reply = await person.submit(opened, Object.fromEntries(values), PATIENCE);
    modals.delete(modal);
    return outcomeOf(reply);
  }

  async function act(person: Person, act: Act): Promise<Outcome> {
    switch (act.kind) {
      case 'slash':
        return outcomeOf(await person.slash(act.command, optionValues(act.options), PATIENCE));
      case 'autocomplete': {
        const choices = await person.autocomplete(act.command, optionValues(act.options), act.focused);
        return { kind: 'choices', choices };
      }
      case 'menu':
        return outcomeOf(await person.messageMenu(act.command, messageOf(person, act.message), PATIENCE));
      case 'click':
        return outcomeOf(await person.click(messageOf(person, act.message), act.customId, PATIENCE));
      case 'select':
        return outcomeOf(await person.select(messageOf(person, act.message), act.customId, act.values, PATIENCE));
      case 'submit':
        return submit(person, act);
      default:
        await say(person, act);
        return { kind: 'done' };
    }
  }

  async function say(person: Person, act: Extract<Act, { kind: 'say' | 'edit' | 'remove' }>): Promise<void> {
    switch (act.kind) {
      case 'say': {
        const reply = act.replyTo === undefined ? {} : { replyTo: messageOf(person, act.replyTo) };
        await person.say(act.text, { ...reply, ping: act.ping, files: act.files.map(uploaded) });
        return;
      }
      case 'edit':
        await person.edit(messageOf(person, act.message), act.text);
        return;
      default:
        return person.remove(messageOf(person, act.message));
    }
  }

  return async (request) => {
    try {
      return await act(personOf(discord, request), request.act);
    } catch (error) {
      if (error instanceof NoResponseError) return { kind: 'no-response' };
      if (error instanceof ClientRefusal) return { kind: 'refused', reason: error.message };
      throw error;
    }
  };
}

function messageOf(person: Person, id: string): Reply {
  const found = person.messages().find((message) => message.id === id);
  if (!found) throw new ClientRefusal('The message is not there (any more)');
  return found;
}

const uploaded = ({ name, contentType, base64 }: SentFile): UploadedFile => ({
  name,
  content: Buffer.from(base64, 'base64'),
  ...(contentType === '' ? {} : { contentType }),
});

function optionValues(options: Readonly<Record<string, SentValue>>): Record<string, OptionValue> {
  const entries = Object.entries(options);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'object' ? uploaded(value) : value]),
  );
}

function fieldValue(value: SentField): FieldValue {
  if (!Array.isArray(value)) return value as string | boolean;
  return value.map((one: string | SentFile) => (typeof one === 'string' ? one : uploaded(one))) as FieldValue;
}
