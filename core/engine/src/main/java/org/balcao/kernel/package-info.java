/**
 * What every feature of the store stands on: plugins, durable processes, events, persistence,
 * security, audit and time. It knows nothing of commerce.
 */
@NullMarked
package org.balcao.kernel;

import org.jspecify.annotations.NullMarked;
