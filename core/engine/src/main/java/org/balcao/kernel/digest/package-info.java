/** Fingerprints by which changes show: {@link org.balcao.kernel.digest.Digest}. */
@NullMarked
package org.balcao.kernel.digest;

import org.jspecify.annotations.NullMarked;
