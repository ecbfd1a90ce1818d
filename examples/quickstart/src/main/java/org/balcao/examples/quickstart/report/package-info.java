/**
 * What a run of the main job found, for people ({@code Report} as text and HTML) and for programs
 * (the {@code RESULT} line).
 */
@NullMarked
package org.balcao.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
