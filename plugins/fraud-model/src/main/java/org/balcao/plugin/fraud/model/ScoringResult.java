package org.balcao.plugin.fraud.model;

import java.util.Optional;

/**
 * What became of a file of orders.
 *
 * @param model the version of the model
 * @param orders how many were judged
 * @param approved how many go on
 * @param reviewed how many a person should look at
 * @param declined how many do not go on
 * @param quality how right that was, if the file has the label's column with both classes
 */
public record ScoringResult(
    String model,
    int orders,
    int approved,
    int reviewed,
    int declined,
    Optional<Quality> quality) {}
