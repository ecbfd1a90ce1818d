package org.balcao.plugin.fraud.model;

import java.time.Duration;

/**
 * How features are made.
 *
 * @param counts which other orders are counted
 * @param labelDelay how long after an order its label is known; an earlier order's label is not
 *     looked at before that
 * @param salt of the hashes by which identifiers are known
 */
record FeatureRules(CountScope counts, Duration labelDelay, long salt) {}
