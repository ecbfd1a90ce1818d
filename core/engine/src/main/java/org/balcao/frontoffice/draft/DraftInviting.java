package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.DraftCarts;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.digest.Digest;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/**
 * Invites buyers. A token is made of the store's secret and the invitation, so that nothing has to
 * keep it: not the table, not the event, not the message that waits to be sent.
 */
@Dependent
class DraftInviting {
  private static final String MAC = "HmacSHA256";

  private final Commands commands;
  private final DraftChanging changing;
  private final DraftReading reading;
  private final DraftTable table;
  private final DraftCarts carts;
  private final Events events;
  private final StoreClock clock;
  private final Optional<String> secret;
  private final Optional<String> payLink;
  private final Duration expires;

  @Inject
  DraftInviting(
      Commands commands,
      DraftChanging changing,
      DraftReading reading,
      DraftTable table,
      DraftCarts carts,
      Events events,
      StoreClock clock,
      Config config) {
    this.commands = commands;
    this.changing = changing;
    this.reading = reading;
    this.table = table;
    this.carts = carts;
    this.events = events;
    this.clock = clock;
    this.secret = DraftConfiguration.LINK_SECRET.find(config).filter(DraftConfiguration::strong);
    this.payLink = DraftConfiguration.PAY_LINK.find(config);
    this.expires = DraftConfiguration.INVITATION_EXPIRES.in(config);
  }

  Invitation invite(Actor actor, UUID id) {
    commands.require(actor, "draft.invite", DraftChanging.WRITING);
    if (secret.isEmpty()) {
      throw new ConflictException(
          "BAL-DRF006",
          "nobody can be invited: balcao.drafts.link-secret needs 32 characters or more");
    }
    changing.edit(actor, id, "draft.invite", "", this::invite);
    return commands.ask(
        actor,
        "draft.invite",
        DraftChanging.WRITING,
        session -> {
          DraftRow draft = table.get(session, id);
          String token = token(draft).orElseThrow(() -> unknown());
          return new Invitation(
              id, token, link(token), Objects.requireNonNull(draft.invitedUntil()));
        });
  }

  private Draft invite(Session session, Draft draft) {
    if (!draft.cart().buyable()) {
      throw new ConflictException(
          "BAL-DRF008",
          "draft "
              + draft.id()
              + " cannot be bought as it is: "
              + (draft.cart().lines().isEmpty()
                  ? "there is nothing in it"
                  : draft.cart().lines().stream()
                      .filter(line -> !line.problems().isEmpty())
                      .map(line -> line.sku() + " " + line.problems())
                      .toList()));
    }
    DraftRow before = table.get(session, draft.id());
    int invitation = before.invitation() + 1;
    Instant until = clock.now().plus(expires);
    changing.fix(session, draft);
    table.invite(
        session, draft.id(), invitation, Digest.sha256(token(draft.id(), invitation)), until);
    table.touch(session, table.get(session, draft.id()), until);
    carts.takeBack(session, draft.id());
    events.publish(session, new DraftInvited(draft.id(), invitation, until));
    return draft;
  }

  InvitedBuyer claim(Actor buyer, String token) {
    Access access = Access.buyers(Drafts.WRITE);
    String hash = Digest.sha256(token);
    UUID claimed =
        commands.run(
            buyer,
            new Command("draft.claim", access, "a draft", hash),
            UUID.class,
            session -> {
              UUID id = table.byToken(session, hash).orElseThrow(() -> unknown()).id();
              table.get(session, id).requireInvited(clock.now());
              Cart cart = carts.lock(session, id);
              // Locked, it is looked at once more: another invitation makes this one void.
              DraftRow draft = table.get(session, id).requireInvited(clock.now());
              boolean others =
                  cart.customerId().isPresent() && !buyer.owns(cart.customerId().get(), null);
              if (!hash.equals(draft.tokenHash()) || others) {
                throw unknown();
              }
              carts.hand(session, id, buyer);
              return id;
            });
    return commands.ask(
        buyer, "draft.claim", access, session -> invited(reading.view(session, claimed)));
  }

  private static InvitedBuyer invited(Draft draft) {
    DraftDetails details = draft.details();
    return new InvitedBuyer(
        draft.cart(),
        details.buyer(),
        Optional.ofNullable(details.billing()),
        Optional.ofNullable(details.delivery()),
        Optional.ofNullable(details.carrier()),
        Optional.ofNullable(details.service()),
        draft.invitedUntil().orElseThrow());
  }

  Optional<String> payLink(Session session, UUID id) {
    return table
        .find(session, id)
        .filter(draft -> draft.state() == Draft.State.OPEN)
        .flatMap(this::token)
        .flatMap(this::link);
  }

  private Optional<String> link(String token) {
    return payLink.map(address -> address.replace(DraftConfiguration.TOKEN, token));
  }

  /** The token that was sent; empty where the secret is another one by now. */
  private Optional<String> token(DraftRow draft) {
    return secret
        .map(s -> token(draft.id(), draft.invitation()))
        .filter(token -> Digest.sha256(token).equals(draft.tokenHash()));
  }

  private String token(UUID id, int invitation) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret.orElseThrow().getBytes(StandardCharsets.UTF_8), MAC));
      byte[] made = mac.doFinal((id + "/" + invitation).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JVM has " + MAC, e);
    }
  }

  private static NotFoundException unknown() {
    return new NotFoundException("invitation", "of this link");
  }
}
