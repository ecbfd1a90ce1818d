/**
 * Instances in shadow: asked beside the live ones, compared with them, never followed. Entry point:
 * {@link org.balcao.kernel.shadow.Shadows}. A kind of plugin can run in shadow where a feature has
 * a {@link org.balcao.kernel.shadow.Comparison} for it.
 */
@NullMarked
package org.balcao.kernel.shadow;

import org.jspecify.annotations.NullMarked;
