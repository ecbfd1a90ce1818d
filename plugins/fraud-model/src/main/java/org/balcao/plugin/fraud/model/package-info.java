/**
 * Fraud screening by a model that is trained, in this process, from labelled orders: a random
 * forest over documented features.
 *
 * <p>Found by the store as fraud type {@code model}. Start at {@link
 * org.balcao.plugin.fraud.model.FraudModels} to train, test and use models, at {@link
 * org.balcao.plugin.fraud.model.FraudModelCommand} for the same as commands, and at {@link
 * org.balcao.plugin.fraud.model.ModelFraudProviderFactory} for the plugin.
 */
@NullMarked
package org.balcao.plugin.fraud.model;

import org.jspecify.annotations.NullMarked;
