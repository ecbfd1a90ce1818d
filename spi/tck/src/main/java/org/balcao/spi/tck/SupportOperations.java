package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.support.Attachments;
import org.balcao.spi.support.Attachments.SendFile;
import org.balcao.spi.support.Closings;
import org.balcao.spi.support.Closings.Closing;
import org.balcao.spi.support.Closings.Resolution;
import org.balcao.spi.support.OrderCards;
import org.balcao.spi.support.OrderCards.OrderCard;
import org.balcao.spi.support.Post;
import org.balcao.spi.support.SupportChannel;
import org.balcao.spi.support.Transfers;
import org.balcao.spi.support.Transfers.Transfer;

/** The operations of a support channel, each with requests that work. */
final class SupportOperations {
  private final SupportChannelContract contract;

  SupportOperations(SupportChannelContract contract) {
    this.contract = contract;
  }

  List<Operation<SupportChannel, ?, ?, ?>> all() {
    List<Operation<SupportChannel, ?, ?, ?>> all =
        new ArrayList<>(List.of(post(), send(), transfer(), close(), card()));
    contract
        .inboundFile()
        .ifPresent(
            file ->
                all.add(
                    Operation.query(
                        "fetch a file",
                        SupportChannel::attachments,
                        Attachments::fetch,
                        bench -> file)));
    return all;
  }

  private Operation<SupportChannel, ?, ?, ?> post() {
    return Operation.<SupportChannel, Post, SupportChannel.Posted>effect(
            "post",
            SupportChannel::post,
            bench -> steps(bench).request(bench.unique("conversation-"), Optional.empty()))
        .another(
            p ->
                new Post(
                    p.conversationId(),
                    p.conversation(),
                    p.to(),
                    p.toName(),
                    p.inReplyTo(),
                    p.subject(),
                    "Desculpe, chega depois de amanhã.",
                    List.of(),
                    p.author(),
                    p.internal(),
                    p.locale()));
  }

  private Operation<SupportChannel, ?, ?, ?> send() {
    return Operation.effect(
            "attachments",
            SupportChannel::attachments,
            Attachments::send,
            bench -> steps(bench).file(100))
        .another(
            f ->
                new SendFile(
                    f.conversationId(), f.conversation(), f.to(), f.name(), f.content(), "Eis"));
  }

  private Operation<SupportChannel, ?, ?, ?> transfer() {
    return Operation.effect(
        "transfers",
        SupportChannel::transfers,
        Transfers::transfer,
        bench -> {
          String id = bench.unique("conversation-");
          return new Transfer(id, steps(bench).conversation(id), contract.queue(), "urgent");
        });
  }

  private Operation<SupportChannel, ?, ?, ?> close() {
    return Operation.effect(
        "closings",
        SupportChannel::closings,
        Closings::closeConversation,
        bench -> {
          String id = bench.unique("conversation-");
          return new Closing(id, steps(bench).conversation(id), Resolution.SOLVED, "");
        });
  }

  private Operation<SupportChannel, ?, ?, ?> card() {
    return Operation.effect(
        "orderCards",
        SupportChannel::orderCards,
        OrderCards::show,
        bench -> {
          String id = bench.unique("conversation-");
          Money total = Samples.units(100, Samples.currency(contract.currencies()));
          return new OrderCard(
              id,
              steps(bench).conversation(id),
              bench.unique("B-"),
              "a caminho",
              total,
              List.of("2 x Chaleira"),
              List.of(),
              Optional.empty());
        });
  }

  private SupportSteps steps(Bench<SupportChannel> bench) {
    return new SupportSteps(contract, bench);
  }
}
