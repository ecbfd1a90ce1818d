/** Taxes. Entry point: {@link org.balcao.backoffice.fiscal.Taxes}. */
@NullMarked
package org.balcao.backoffice.fiscal;

import org.jspecify.annotations.NullMarked;
