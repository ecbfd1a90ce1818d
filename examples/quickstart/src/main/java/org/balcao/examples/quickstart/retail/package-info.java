/**
 * UCI Online Retail: every line that a British shop wrote in a year, dirty ones included. Entry
 * point: {@code RetailReplay}.
 */
@NullMarked
package org.balcao.examples.quickstart.retail;

import org.jspecify.annotations.NullMarked;
