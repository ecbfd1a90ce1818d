package org.balcao.spi;

/**
 * A rule of the store as a pure function: same input, same answer. A policy does no I/O, reads no
 * clock and no random number, keeps nothing between calls and never blocks; everything that it may
 * know is in its input, the time included. Settings are read once, in {@link
 * PluginProvider#create}.
 *
 * <p>Called from many threads at once. What it answers is checked by the kernel, which carries it
 * out; a policy itself changes nothing. One that throws, or answers nonsense, is a fault of the
 * plugin: the command or step that asked fails and changes nothing.
 */
public interface Policy extends Plugin {}
