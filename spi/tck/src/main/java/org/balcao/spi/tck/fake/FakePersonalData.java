package org.balcao.spi.tck.fake;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PersonalDataHolder;
import org.balcao.spi.ProviderRef;

/** The people in the journal. Erasing makes their entries anonymous. */
final class FakePersonalData implements PersonalDataHolder {
  private final FakeDesk desk;

  FakePersonalData(FakeDesk desk) {
    this.desk = desk;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Outcome<List<Datum>> export(DataSubject subject, CallContext context) {
    return desk.answer(
        context,
        () ->
            desk.world().entries().stream()
                .filter(entry -> isAbout(entry, subject))
                .map(FakePersonalData::datum)
                .toList());
  }

  private static Datum datum(FakeEntry entry) {
    return new Datum(
        entry.operation(),
        entry.ref().id(),
        entry.person().map(FakePerson::contact).orElse(""),
        entry.at(),
        Optional.empty());
  }

  @Override
  public Outcome<Erasure> erase(EraseRequest request, CallContext context) {
    return desk.answer(context, () -> desk.world().erase(request.subject(), context.key()));
  }

  @Override
  public Outcome<Erasure> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return desk.world()
        .erasure(key)
        .map(erasure -> desk.answer(context, () -> erasure))
        .orElseGet(
            () ->
                Outcome.notApplied(
                    org.balcao.spi.FailureKind.NOT_FOUND, "there is no erasure of that key"));
  }

  static boolean isAbout(FakeEntry entry, DataSubject subject) {
    return entry.person().filter(person -> person.is(subject)).isPresent();
  }
}
