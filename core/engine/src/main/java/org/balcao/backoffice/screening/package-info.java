/** Judging orders for fraud. Entry point: {@link org.balcao.backoffice.screening.Screening}. */
@NullMarked
package org.balcao.backoffice.screening;

import org.jspecify.annotations.NullMarked;
