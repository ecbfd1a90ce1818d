package org.balcao.kernel.audit;

import java.time.Instant;

/**
 * The last link of the chain over the audit trail. Kept outside the store's database, it proves
 * later that nothing before it was changed, not even by who can write to all of the database.
 *
 * @param position how many entries the chain holds
 * @param hash SHA-256 over the link before and this entry, in hexadecimal digits
 * @param sealedAt when the link was made
 */
public record AuditHead(long position, String hash, Instant sealedAt) {}
