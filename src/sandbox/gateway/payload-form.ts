import { GatewayOpcodes, type GatewaySendPayload } from 'discord-api-types/v10';
import { ApiError } from '../api-error.ts';
import { snowflake, text } from '../form/common.ts';
import { checkForm, type Rule } from '../form/rule.ts';

const token = text(500);
const count: Rule = { kind: 'integer', min: 0 };

/** The data of the operations that are read; intents have a close code of their own. */
const FORMS: Readonly<Record<number, Rule>> = {
  [GatewayOpcodes.Identify]: {
    kind: 'object',
    fields: { token, shard: { kind: 'list', of: count, min: 2, max: 2 } },
    required: ['token'],
  },
  [GatewayOpcodes.Resume]: {
    kind: 'object',
    fields: { token, session_id: text(100), seq: count },
    required: ['token', 'session_id', 'seq'],
  },
  [GatewayOpcodes.RequestGuildMembers]: {
    kind: 'object',
    fields: { guild_id: snowflake, query: text(100), limit: count },
    required: ['guild_id'],
  },
};

/** Whether the data of a payload can be read. */
export function isWellFormed({ op, d }: GatewaySendPayload): boolean {
  const rule = FORMS[op];
  if (!rule) return true;
  try {
    checkForm(d, rule);
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}
