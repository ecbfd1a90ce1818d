/**
 * Orders of the past, put to another configuration. Entry point: {@link
 * org.balcao.backoffice.replay.Replays}.
 */
@NullMarked
package org.balcao.backoffice.replay;

import org.jspecify.annotations.NullMarked;
