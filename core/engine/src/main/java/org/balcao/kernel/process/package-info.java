/**
 * Work that survives a crash: {@link org.balcao.kernel.process.Tasks} runs what is due, {@link
 * org.balcao.kernel.process.Steps} takes a process from one provider call to the next so that no
 * effect outside is ever assumed.
 */
@NullMarked
package org.balcao.kernel.process;

import org.jspecify.annotations.NullMarked;
