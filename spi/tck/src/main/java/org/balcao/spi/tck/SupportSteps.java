package org.balcao.spi.tck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.support.Attachments.SendFile;
import org.balcao.spi.support.Post;
import org.balcao.spi.support.SupportChannel;

/** What checks of a support channel do, one step after the other. */
final class SupportSteps {
  private final SupportChannelContract contract;
  private final Bench<SupportChannel> bench;

  SupportSteps(SupportChannelContract contract, Bench<SupportChannel> bench) {
    this.contract = contract;
    this.bench = bench;
  }

  Post request(String conversationId, Optional<ProviderRef> conversation) {
    return new Post(
        conversationId,
        conversation,
        contract.recipient(),
        Optional.of(Person.NAME),
        Optional.empty(),
        "Seu pedido",
        "Olá, " + Person.NAME + "! O pedido chega amanhã.",
        List.of("Obrigada", "Falar com alguém"),
        Post.Author.STAFF,
        false,
        Locale.forLanguageTag("pt-BR"));
  }

  Outcome<SupportChannel.Posted> post(String conversationId, Optional<ProviderRef> conversation) {
    return bench.plugin().post(request(conversationId, conversation), bench.call());
  }

  /** The channel's reference of a conversation that was begun. */
  ProviderRef conversation(String conversationId) {
    return bench.done(post(conversationId, Optional.empty())).conversation();
  }

  SendFile file(int bytes) {
    String id = bench.unique("conversation-");
    return new SendFile(
        id,
        conversation(id),
        contract.recipient(),
        "boleto.pdf",
        new FileContent("application/pdf", new byte[bytes]),
        "");
  }
}
