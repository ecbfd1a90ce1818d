/**
 * A store in one program: {@link org.balcao.examples.quickstart.FirstOrder}, the README's first
 * snippet, and {@link org.balcao.examples.quickstart.Replay}, the main job.
 */
@NullMarked
package org.balcao.examples.quickstart;

import org.jspecify.annotations.NullMarked;
