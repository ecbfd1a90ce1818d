/** Orders that staff put together. Entry point: {@link org.balcao.frontoffice.draft.Drafts}. */
@NullMarked
package org.balcao.frontoffice.draft;

import org.jspecify.annotations.NullMarked;
