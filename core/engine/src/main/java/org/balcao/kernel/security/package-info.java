/**
 * Who may do what: every command and every query takes an {@link org.balcao.kernel.security.Actor},
 * and passes {@link org.balcao.kernel.security.Commands}.
 */
@NullMarked
package org.balcao.kernel.security;

import org.jspecify.annotations.NullMarked;
