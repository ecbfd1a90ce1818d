/** Who did what, when: {@link org.balcao.kernel.audit.AuditTrail}. */
@NullMarked
package org.balcao.kernel.audit;

import org.jspecify.annotations.NullMarked;
