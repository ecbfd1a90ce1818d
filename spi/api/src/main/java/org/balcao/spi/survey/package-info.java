/** Asking buyers: {@link org.balcao.spi.survey.SurveyChannel}. */
@NullMarked
package org.balcao.spi.survey;

import org.jspecify.annotations.NullMarked;
