package org.balcao.backoffice.analysis;

import org.balcao.spi.policy.OrderAnalysis.Severity;

/**
 * How many findings of one kind there are.
 *
 * @param routine the configured name of the analysis
 * @param code what it is
 * @param severity how grave
 * @param open of those, how many somebody has to do something about
 * @param all how many there ever were
 */
public record FindingCount(String routine, String code, Severity severity, long open, long all) {}
