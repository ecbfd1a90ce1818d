package org.balcao.spi.fiscal;

import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link TaxIssuer}: shows documents. Without effect. */
public interface Renditions {

  /** The forms that documents are shown in; at least one. Constant. */
  Set<Form> forms();

  /** One document in one form. */
  Outcome<FileContent> render(ProviderRef document, Form form, CallContext context);

  /** A form of a document. */
  enum Form {
    /** What the law means by the document, signed where it must be; to be kept. */
    ORIGINAL,
    /** For people, on paper or screen; Brazil: DANFE. */
    PRINT,
    /** For people at the counter, on a receipt printer. */
    RECEIPT
  }
}
