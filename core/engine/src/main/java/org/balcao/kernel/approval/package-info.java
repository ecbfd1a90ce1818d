/** What needs the consent of a second person: {@link org.balcao.kernel.approval.Approvals}. */
@NullMarked
package org.balcao.kernel.approval;

import org.jspecify.annotations.NullMarked;
