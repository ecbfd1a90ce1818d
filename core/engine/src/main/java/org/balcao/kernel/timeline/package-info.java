/** What happened to a thing, told by all features that know of it. */
@NullMarked
package org.balcao.kernel.timeline;

import org.jspecify.annotations.NullMarked;
