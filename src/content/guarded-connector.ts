import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { ContentError } from './content-error.ts';
import { isPublicAddress } from './public-address.ts';

export interface Guard {
  /** Hosts, as in a URL, that may have any address. */
  readonly allowedHosts: readonly string[];
  /** How names are resolved. Default: by the system. */
  readonly lookup?: LookupFunction;
}

/**
 * Opens connections to public addresses only. The address that is checked is the one that is connected to, so a name that
 * resolves differently the next time (DNS rebinding) gains nothing.
 * A refusal is a ContentError `forbidden-address`.
 */
export function guardedConnector({ allowedHosts, lookup = dns.lookup }: Guard): buildConnector.connector {
  const toAny = buildConnector({ lookup });
  return (options, callback) => {
    const { hostname, host = hostname } = options;
    if (allowedHosts.includes(host)) return toAny(options, callback);
    // An address is connected to without being looked up.
    if (isIP(hostname) !== 0 && !isPublicAddress(hostname)) return callback(forbidden(host), null);
    return buildConnector({ lookup: publicOnly(lookup, host) })(options, callback);
  };
}

/** As `lookup`, but fails where a name has an address that is not public. */
function publicOnly(lookup: LookupFunction, host: string): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, address, family) => {
      const addresses = Array.isArray(address) ? address.map((entry) => entry.address) : [address];
      if (!error && !addresses.every(isPublicAddress)) return callback(forbidden(host), '', 0);
      callback(error, address, family);
    });
  };
}

const forbidden = (host: string) => new ContentError({ code: 'forbidden-address', host });
