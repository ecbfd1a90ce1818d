/**
 * Where staff find orders, annotate them and work on many at once. Entry point: {@link
 * org.balcao.backoffice.desk.OrderDesk}. It reads the tables of orders, and writes only its own.
 */
@NullMarked
package org.balcao.backoffice.desk;

import org.jspecify.annotations.NullMarked;
