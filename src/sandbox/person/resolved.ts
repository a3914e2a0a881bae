import { attach } from '../state/attachments.ts';
import type { Channel } from '../state/entities.ts';
import { apiChannel, apiPartialMember, apiRole, apiUser } from '../state/payloads.ts';
import { permissionsIn } from '../state/permissions.ts';
import { contentTypeOf } from '../state/uploads.ts';
import type { World } from '../state/world.ts';
import { ClientRefusal } from './errors.ts';
import type { UploadedFile } from './person.ts';

/** What an id may stand for, in an option or a menu. */
export type Referred = 'users' | 'roles' | 'channels';

/** The people, roles, channels and files that an interaction names by id, and so carries with it. */
export class Resolved {
  readonly data: Record<string, Record<string, unknown>> = {};
  readonly #world: World;
  readonly #channel: Channel;

  constructor(world: World, channel: Channel) {
    this.#world = world;
    this.#channel = channel;
  }

  /**
   * Carries what an id stands for. Throws ClientRefusal where it is none of `kinds`, or a channel of another type than those
   * wanted, unless `forced`.
   */
  refer(id: string, kinds: readonly Referred[], forced: boolean, types: readonly number[] = []): string {
    const type = this.#world.channels.get(id)?.type;
    const isWanted = types.length === 0 || (type !== undefined && types.includes(type));
    const isKnown = (isWanted || forced) && kinds.some((kind) => this.#carry(kind, id));
    if (!isKnown && !forced) throw new ClientRefusal(`${id} is none of the ${kinds.join(' or ')} here`);
    return id;
  }

  /** Uploads a file; its attachment's id. */
  upload({ name, content, contentType = contentTypeOf(name) }: UploadedFile): string {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const attachment = attach(this.#world, this.#channel.id, { name, contentType, content: bytes });
    this.#add('attachments', attachment.id, attachment);
    return attachment.id;
  }

  #carry(kind: Referred, id: string): boolean {
    if (kind === 'users') return this.#carryUser(id);
    if (kind === 'roles') return this.#carryRole(id);
    const channel = this.#world.channels.get(id);
    if (!channel?.guild || channel.guild !== this.#channel.guild) return false;
    const permissions = permissionsIn(channel, this.#world.bot).toString();
    this.#add('channels', id, { ...apiChannel(channel), permissions });
    return true;
  }

  #carryUser(id: string): boolean {
    const user = this.#world.users.get(id);
    if (!user) return false;
    this.#add('users', id, apiUser(user));
    const member = this.#channel.guild?.members.get(id);
    if (member) {
      const permissions = permissionsIn(this.#channel, user).toString();
      this.#add('members', id, { ...apiPartialMember(member), permissions });
    }
    return true;
  }

  #carryRole(id: string): boolean {
    const roles = [...(this.#channel.guild?.roles.values() ?? [])];
    const position = roles.findIndex((role) => role.id === id);
    const role = roles[position];
    if (!role) return false;
    this.#add('roles', id, apiRole(role, position));
    return true;
  }

  #add(kind: string, id: string, thing: unknown): void {
    this.data[kind] = { ...this.data[kind], [id]: thing };
  }
}
