package org.balcao.spi.survey;

import org.balcao.spi.PluginProvider;

/** Makes {@link SurveyChannel}s of one type; selected by {@code balcao.survey.<name>.type}. */
public interface SurveyChannelProvider extends PluginProvider<SurveyChannel> {}
