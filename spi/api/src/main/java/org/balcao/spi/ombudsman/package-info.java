/** Serious cases: {@link org.balcao.spi.ombudsman.OmbudsmanDesk}. */
@NullMarked
package org.balcao.spi.ombudsman;

import org.jspecify.annotations.NullMarked;
