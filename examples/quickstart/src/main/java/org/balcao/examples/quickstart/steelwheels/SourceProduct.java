package org.balcao.examples.quickstart.steelwheels;

import org.balcao.spi.Money;

/**
 * A scale model.
 *
 * @param line what it is a model of, such as Planes
 * @param scale such as 1:18
 * @param stock how many there were when the source was written
 * @param listPrice what the maker suggests
 */
record SourceProduct(
    String code,
    String name,
    String line,
    String scale,
    String vendor,
    String description,
    int stock,
    Money listPrice) {}
