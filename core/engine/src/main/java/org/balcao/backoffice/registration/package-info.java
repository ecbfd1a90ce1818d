/**
 * Checking what customers say of themselves. Entry point: {@link
 * org.balcao.backoffice.registration.Registrations}.
 */
@NullMarked
package org.balcao.backoffice.registration;

import org.jspecify.annotations.NullMarked;
