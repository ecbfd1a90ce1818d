package org.balcao.plugin.fraud.model;

import java.util.Optional;
import org.balcao.plugin.fraud.model.BacktestOptions.Split;
import org.balcao.plugin.fraud.model.Quality.AtThreshold;

/**
 * What a backtest found.
 *
 * @param split how the file was parted
 * @param trained the model that was trained from the earlier part; it is not kept
 * @param quality how it judged the other part, at the threshold that the first part led to
 * @param cheapest the threshold that would have been the cheapest for the other part, known only
 *     afterwards; of the best F1 where no costs were given
 * @param cost what the mistakes at the model's threshold cost, if costs were given
 * @param costWithout what the frauds of the other part cost if every order passes
 */
public record BacktestResult(
    Split split,
    ModelCard trained,
    Quality quality,
    AtThreshold cheapest,
    Optional<Double> cost,
    Optional<Double> costWithout) {}
