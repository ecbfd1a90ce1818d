package org.balcao.kernel.shadow;

/** Why a shadow was not asked about a live call. */
enum Skip {
  SAMPLED_OUT,
  OVER_CAP,
  DROPPED
}
