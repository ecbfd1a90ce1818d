package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.policy.ReorderPolicy;
import org.junit.jupiter.api.Test;

/** What every {@link ReorderPolicy} keeps: it is pure, and its answer makes sense. */
public interface ReorderPolicyContract extends PolicyContract<ReorderPolicy> {

  @Override
  default Class<ReorderPolicy> extensionPoint() {
    return ReorderPolicy.class;
  }

  @Override
  default List<Rule<ReorderPolicy, ?, ?>> rules() {
    return List.of(
        Rule.of("propose", ReorderPolicy::propose, bench -> ReorderPolicyCases.sample()));
  }

  /** Quantities are multiples of the pack, at least the minimum, of what was asked about, once. */
  @Test
  default void whatIsBoughtFitsTheSupplier() {
    try (Bench<ReorderPolicy> bench = new Bench<>(this)) {
      for (List<ReorderPolicy.Item> input : ReorderPolicyCases.all()) {
        List<ReorderPolicy.Proposal> answer = bench.plugin().propose(input);
        Map<String, ReorderPolicy.Item> items =
            input.stream().collect(Collectors.toMap(ReorderPolicy.Item::sku, item -> item));
        Set<String> seen = new HashSet<>();
        for (ReorderPolicy.Proposal proposal : answer) {
          ReorderPolicy.Item item = items.get(proposal.sku());
          if (item == null) {
            throw new AssertionError("nobody asked about it: " + proposal);
          }
          assertTrue(seen.add(proposal.sku()), proposal::toString);
          assertEquals(0, proposal.quantity() % item.pack(), proposal::toString);
          assertTrue(proposal.quantity() >= item.minimum(), proposal::toString);
        }
      }
    }
  }
}
