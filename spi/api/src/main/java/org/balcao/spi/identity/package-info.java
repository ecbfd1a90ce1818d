/** Who works with the store: {@link org.balcao.spi.identity.IdentityProvider}. */
@NullMarked
package org.balcao.spi.identity;

import org.jspecify.annotations.NullMarked;
