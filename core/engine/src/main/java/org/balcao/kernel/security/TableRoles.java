package org.balcao.kernel.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.time.StoreClock;

/** Roles in three tables. */
@ApplicationScoped
@Typed(Roles.class)
final class TableRoles implements Roles {
  private final Commands commands;
  private final UnitOfWork unit;
  private final KnownPermissions known;
  private final StoreClock clock;

  @Inject
  TableRoles(Commands commands, UnitOfWork unit, KnownPermissions known, StoreClock clock) {
    this.commands = commands;
    this.unit = unit;
    this.known = known;
    this.clock = clock;
  }

  @Override
  public Role define(Actor actor, Role role) {
    return commands.run(
        actor,
        new Command("role.define", Access.staff(WRITE), "role " + role.name(), role),
        Role.class,
        session -> {
          check(role);
          requireOwn(actor, "role.define", role);
          find(session, role.name()).ifPresent(old -> requireOwn(actor, "role.define", old));
          write(session, role);
          return role;
        });
  }

  private void check(Role role) {
    List<String> problems = new ArrayList<>();
    if (!role.name().matches("[a-z][a-z0-9-]{0,59}")) {
      problems.add("name: lower case letters, digits and hyphens, at most 60");
    }
    if (role.description().length() > 500) {
      problems.add("description: at most 500 characters");
    }
    role.permissions().stream()
        .filter(permission -> !known.all().contains(permission))
        .map(Permission::name)
        .sorted()
        .forEach(name -> problems.add("permissions: no feature asks for '" + name + "'"));
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-SEC010", problems);
    }
  }

  private void write(Session session, Role role) {
    boolean there =
        session.update(
                "update balcao_role set description = ?, everything = ?, changed_at = ? where name"
                    + " = ?",
                role.description(),
                role.everything(),
                clock.now(),
                role.name())
            > 0;
    if (there) {
      session.update("delete from balcao_role_permission where role = ?", role.name());
    } else {
      session.update(
          "insert into balcao_role (name, description, everything, changed_at) values (?, ?, ?, ?)",
          role.name(),
          role.description(),
          role.everything(),
          clock.now());
    }
    session.batch(
        "insert into balcao_role_permission (role, permission) values (?, ?)",
        role.permissions().stream()
            .map(permission -> new Object[] {role.name(), permission.name()})
            .toList());
  }

  @Override
  public void delete(Actor actor, String name) {
    commands.run(
        actor,
        new Command("role.delete", Access.staff(WRITE), "role " + name, name),
        Boolean.class,
        session -> {
          Role role = find(session, name).orElseThrow(() -> new NotFoundException("role", name));
          requireOwn(actor, "role.delete", role);
          long held =
              session
                  .first(
                      row -> row.number(1),
                      "select count(*) from balcao_role_account where role = ?",
                      name)
                  .orElse(0L);
          if (held > 0) {
            throw new ConflictException(
                "BAL-SEC011",
                "role " + name + " is held by " + held + " accounts; take it from them first");
          }
          session.update("delete from balcao_role_permission where role = ?", name);
          session.update("delete from balcao_role where name = ?", name);
          return Boolean.TRUE;
        });
  }

  @Override
  public StaffAccount assign(Actor actor, String account, Set<String> roles) {
    if (account.isBlank() || account.length() > 100) {
      throw new InvalidRequestException("BAL-SEC012", "account: 1 to 100 characters");
    }
    return commands.run(
        actor,
        new Command(
            "role.assign", Access.staff(WRITE), "account " + account, List.of(account, roles)),
        StaffAccount.class,
        session -> {
          if (actor.kind() == Actor.Kind.STAFF && actor.id().equals(account)) {
            throw new AccessDeniedException(actor, "role.assign to its own account", WRITE);
          }
          Set<String> before = held(session, account);
          Set<String> changed = new TreeSet<>(roles);
          changed.addAll(before);
          Set<String> kept = new HashSet<>(before);
          kept.retainAll(roles);
          changed.removeAll(kept);
          for (String name : changed) {
            requireOwn(
                actor,
                "role.assign",
                find(session, name).orElseThrow(() -> new NotFoundException("role", name)));
          }
          session.update("delete from balcao_role_account where account = ?", account);
          session.batch(
              "insert into balcao_role_account (account, role) values (?, ?)",
              roles.stream().sorted().map(role -> new Object[] {account, role}).toList());
          return new StaffAccount(account, roles);
        });
  }

  /** Nobody hands out, or takes away, more than they have. */
  private static void requireOwn(Actor actor, String command, Role role) {
    if (role.everything() && !actor.all()) {
      throw new AccessDeniedException(actor, command + " of a role that may do everything", WRITE);
    }
    for (Permission permission : role.permissions()) {
      if (!actor.may(permission)) {
        throw new AccessDeniedException(actor, command, permission);
      }
    }
  }

  @Override
  public Actor staff(String account) {
    return unit.call(
        session -> {
          List<Role> held =
              held(session, account).stream()
                  .map(name -> find(session, name))
                  .flatMap(Optional::stream)
                  .toList();
          return new Actor(
              Actor.Kind.STAFF,
              account,
              held.stream()
                  .flatMap(role -> role.permissions().stream())
                  .collect(Collectors.toSet()),
              held.stream().anyMatch(Role::everything),
              Optional.empty());
        });
  }

  @Override
  public List<Role> list(Actor actor) {
    return commands.ask(
        actor,
        "role.list",
        Access.staff(READ),
        session ->
            session
                .list(row -> row.text("name"), "select name from balcao_role order by name")
                .stream()
                .map(name -> find(session, name))
                .flatMap(Optional::stream)
                .toList());
  }

  @Override
  public List<StaffAccount> accounts(Actor actor) {
    return commands.ask(
        actor,
        "role.accounts",
        Access.staff(READ),
        session -> {
          Map<String, Set<String>> accounts = new LinkedHashMap<>();
          session
              .list(
                  row -> List.of(row.text("account"), row.text("role")),
                  "select account, role from balcao_role_account order by account, role")
              .forEach(
                  pair ->
                      accounts
                          .computeIfAbsent(pair.get(0), account -> new TreeSet<>())
                          .add(pair.get(1)));
          return accounts.entrySet().stream()
              .map(entry -> new StaffAccount(entry.getKey(), entry.getValue()))
              .toList();
        });
  }

  @Override
  public Set<Permission> permissions() {
    return Set.copyOf(known.all());
  }

  private static Set<String> held(Session session, String account) {
    return new TreeSet<>(
        session.list(
            row -> row.text("role"),
            "select role from balcao_role_account where account = ? order by role",
            account));
  }

  private static Optional<Role> find(Session session, String name) {
    Set<Permission> permissions =
        new HashSet<>(
            session.list(
                row -> new Permission(row.text("permission")),
                "select permission from balcao_role_permission where role = ?",
                name));
    return session.first(
        row -> new Role(name, row.text("description"), row.flag("everything"), permissions),
        "select description, everything from balcao_role where name = ?",
        name);
  }
}
