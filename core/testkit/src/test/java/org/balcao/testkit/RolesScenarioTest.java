package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.security.Role;
import org.balcao.kernel.security.Roles;
import org.balcao.kernel.security.StaffAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What staff may do is kept in the store; the host only says who somebody is. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RolesScenarioTest {
  private static final Role DESK =
      Role.of("order-desk", "Looks after orders", Orders.READ, Orders.CANCEL);
  private static final Role CHIEF =
      Role.of("chief", "Runs the desk", Orders.READ, Orders.CANCEL, Roles.READ, Roles.WRITE);

  private final TestDatabase database;
  private Shop shop;
  private Roles roles;

  RolesScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database);
    roles = shop.store.roles();
    roles.define(STAFF, DESK);
    roles.define(STAFF, CHIEF);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  @Test
  void anAccountMayDoWhatItsRolesAllowAndNothingMore() {
    roles.assign(STAFF, "bia", Set.of("order-desk"));
    Actor bia = roles.staff("bia");
    assertTrue(bia.may(Orders.CANCEL));
    assertFalse(bia.may(Orders.REFUND));
    assertEquals(0, shop.store.orders().counts(bia).values().stream().mapToLong(n -> n).sum());
    assertThrows(AccessDeniedException.class, () -> shop.store.books().verify(bia));
    assertThrows(AccessDeniedException.class, () -> shop.store.orders().counts(roles.staff("ze")));
  }

  @Test
  void aRoleThatIsDefinedAnewCountsForTheNextActor() {
    roles.assign(STAFF, "bia", Set.of("order-desk"));
    roles.define(STAFF, Role.of("order-desk", "Only looks", Orders.READ));
    assertFalse(roles.staff("bia").may(Orders.CANCEL));
    roles.assign(STAFF, "bia", Set.of());
    assertFalse(roles.staff("bia").may(Orders.READ));
  }

  @Test
  void anAdministratorByRoleMayDoEverything() {
    roles.define(STAFF, Role.administrator("owner", "The owner"));
    roles.assign(STAFF, "ana", Set.of("owner"));
    assertTrue(shop.store.books().verify(roles.staff("ana")).clean());
  }

  @Test
  void nobodyHandsOutMoreThanTheyHave() {
    roles.assign(STAFF, "chico", Set.of("chief"));
    Actor chico = roles.staff("chico");
    assertEquals(
        new StaffAccount("bia", Set.of("order-desk")),
        roles.assign(chico, "bia", Set.of("order-desk")));
    roles.define(STAFF, Role.of("cashier", "Gives money back", Orders.REFUND));
    assertThrows(AccessDeniedException.class, () -> roles.assign(chico, "bia", Set.of("cashier")));
    assertThrows(
        AccessDeniedException.class, () -> roles.define(chico, Role.of("mine", "", Orders.REFUND)));
    assertThrows(
        AccessDeniedException.class, () -> roles.define(chico, Role.of("cashier", "Weaker")));
    assertThrows(
        AccessDeniedException.class,
        () -> roles.define(chico, Role.administrator("root", "All of it")));
    assertEquals(Set.of("order-desk"), held("bia"));
  }

  @Test
  void nobodyChangesTheirOwnRoles() {
    roles.assign(STAFF, "chico", Set.of("chief"));
    Actor chico = roles.staff("chico");
    assertThrows(
        AccessDeniedException.class,
        () -> roles.assign(chico, "chico", Set.of("chief", "order-desk")));
  }

  @Test
  void aPermissionThatNoFeatureAsksForIsRefusedByName() {
    InvalidRequestException e =
        assertThrows(
            InvalidRequestException.class,
            () -> roles.define(STAFF, Role.of("x", "", new Permission("order:cancell"))));
    assertTrue(e.getMessage().contains("order:cancell"), e.getMessage());
    assertTrue(roles.permissions().containsAll(List.of(Orders.REFUND, Roles.WRITE)));
  }

  @Test
  void aRoleThatSomebodyHasIsNotDeleted() {
    roles.assign(STAFF, "bia", Set.of("order-desk"));
    assertThrows(ConflictException.class, () -> roles.delete(STAFF, "order-desk"));
    roles.assign(STAFF, "bia", Set.of("chief"));
    roles.delete(STAFF, "order-desk");
    assertEquals(List.of("chief"), roles.list(STAFF).stream().map(Role::name).toList());
    assertThrows(NotFoundException.class, () -> roles.assign(STAFF, "bia", Set.of("order-desk")));
    assertEquals(Set.of("chief"), held("bia"));
  }

  private Set<String> held(String account) {
    return roles.accounts(STAFF).stream()
        .filter(a -> a.account().equals(account))
        .findFirst()
        .map(StaffAccount::roles)
        .orElse(Set.of());
  }
}
