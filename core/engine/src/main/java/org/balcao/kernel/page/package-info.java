/** Pages of HTML that need nothing else: {@link org.balcao.kernel.page.Page}. */
@NullMarked
package org.balcao.kernel.page;

import org.jspecify.annotations.NullMarked;
