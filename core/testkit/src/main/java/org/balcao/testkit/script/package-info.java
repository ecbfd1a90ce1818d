/**
 * Providers that behave well until a test tells them otherwise, one call at a time: {@link
 * org.balcao.testkit.script.ScriptedGateway} and the others, each of which keeps a journal of what
 * really happened at its side. What one can be told is in {@link org.balcao.testkit.script.Act}.
 */
@NullMarked
package org.balcao.testkit.script;

import org.jspecify.annotations.NullMarked;
