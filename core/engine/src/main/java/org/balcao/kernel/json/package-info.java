/** How the store writes values down: {@link org.balcao.kernel.json.Json}. */
@NullMarked
package org.balcao.kernel.json;

import org.jspecify.annotations.NullMarked;
