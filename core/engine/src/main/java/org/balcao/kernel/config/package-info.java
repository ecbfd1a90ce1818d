/**
 * The keys of the store's own configuration, each declared once as a {@link
 * org.balcao.kernel.config.ConfigKey}: what reads it, what checks it at start, what the doctor
 * shows and what the documentation lists are the same.
 */
@NullMarked
package org.balcao.kernel.config;

import org.jspecify.annotations.NullMarked;
