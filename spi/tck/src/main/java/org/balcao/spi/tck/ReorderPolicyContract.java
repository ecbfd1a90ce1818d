package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.balcao.spi.policy.ReorderPolicy;
import org.balcao.spi.policy.ReorderPolicy.Item;
import org.balcao.spi.policy.ReorderPolicy.Proposal;
import org.junit.jupiter.api.Test;

/** What every {@link ReorderPolicy} keeps. */
public interface ReorderPolicyContract
    extends GeneratedChecks<ReorderPolicy, List<Item>, List<Proposal>> {

  @Override
  default Class<ReorderPolicy> extensionPoint() {
    return ReorderPolicy.class;
  }

  @Override
  default List<Proposal> ask(ReorderPolicy policy, List<Item> input) {
    return policy.propose(input);
  }

  @Override
  default List<List<Item>> inputs() {
    return ReorderPolicyCases.ALL;
  }

  /** Only what was asked about is bought. */
  @Test
  default void onlyWhatWasAskedAboutIsBought() {
    Inputs.each(
        this,
        (policy, input) -> {
          Set<String> skus = input.stream().map(Item::sku).collect(Collectors.toSet());
          List<String> bought = ask(policy, input).stream().map(Proposal::sku).toList();
          assertTrue(skus.containsAll(bought), () -> "nobody asked about all of " + bought);
        });
  }

  /** What is bought of a SKU is said in one line. */
  @Test
  default void nothingIsBoughtTwice() {
    Inputs.each(
        this,
        (policy, input) -> {
          List<String> bought = ask(policy, input).stream().map(Proposal::sku).toList();
          assertEquals(new HashSet<>(bought).size(), bought.size(), "SKUs, each once");
        });
  }

  /** Whole packs are bought. */
  @Test
  default void wholePacksAreBought() {
    eachProposal(
        (item, proposal) ->
            assertEquals(0, proposal.quantity() % item.pack(), () -> proposal + " of " + item));
  }

  /** No less is bought than the supplier sells. */
  @Test
  default void noLessIsBoughtThanTheSupplierSells() {
    eachProposal(
        (item, proposal) ->
            assertTrue(proposal.quantity() >= item.minimum(), () -> proposal + " of " + item));
  }

  /** The figures that led to it are told. */
  @Test
  default void aProposalHasAReason() {
    eachProposal((item, proposal) -> assertFalse(proposal.reason().isBlank(), proposal::toString));
  }

  /** What is bought of one SKU does not depend on where it stands among the others. */
  @Test
  default void proposalsDoNotDependOnTheOrderOfItems() {
    Inputs.each(
        this,
        (policy, input) ->
            assertEquals(
                Inputs.by(Proposal::sku, ask(policy, input)),
                Inputs.by(Proposal::sku, ask(policy, Inputs.reversed(input))),
                "what is bought, items turned round"));
  }

  private void eachProposal(BiConsumer<Item, Proposal> check) {
    Inputs.each(
        this,
        (policy, input) -> {
          Map<String, Item> items = Inputs.by(Item::sku, input);
          for (Proposal proposal : ask(policy, input)) {
            Optional.ofNullable(items.get(proposal.sku()))
                .ifPresent(item -> check.accept(item, proposal));
          }
        });
  }
}
