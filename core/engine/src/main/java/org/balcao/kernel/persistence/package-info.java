/**
 * The database: {@link org.balcao.kernel.persistence.UnitOfWork} is the only way to it. A unit is
 * explicit, short, and never open while a plugin is called.
 */
@NullMarked
package org.balcao.kernel.persistence;

import org.jspecify.annotations.NullMarked;
