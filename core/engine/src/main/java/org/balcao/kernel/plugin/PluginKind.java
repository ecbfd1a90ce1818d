package org.balcao.kernel.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.analytics.AnalyticsSink;
import org.balcao.spi.campaign.CampaignDispatcher;
import org.balcao.spi.complaint.ComplaintAnalyzer;
import org.balcao.spi.complaint.ComplaintSource;
import org.balcao.spi.crm.CrmConnector;
import org.balcao.spi.erp.ErpConnector;
import org.balcao.spi.fiscal.TaxIssuer;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.hook.Contributor;
import org.balcao.spi.hook.ProcessStep;
import org.balcao.spi.hook.Reaction;
import org.balcao.spi.hook.Validator;
import org.balcao.spi.identity.IdentityProvider;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.ombudsman.OmbudsmanDesk;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.policy.CarrierChoice;
import org.balcao.spi.policy.ContactPolicy;
import org.balcao.spi.policy.EscalationPolicy;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.OrderAnalysis;
import org.balcao.spi.policy.OrderNumbering;
import org.balcao.spi.policy.PackingPolicy;
import org.balcao.spi.policy.PricePolicy;
import org.balcao.spi.policy.PromotionBenefit;
import org.balcao.spi.policy.PromotionCondition;
import org.balcao.spi.policy.RecoveryPolicy;
import org.balcao.spi.policy.RefundPolicy;
import org.balcao.spi.policy.ReorderPolicy;
import org.balcao.spi.policy.RetentionPolicy;
import org.balcao.spi.policy.ReturnPolicy;
import org.balcao.spi.policy.StockAllocation;
import org.balcao.spi.search.SearchEngine;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.supplier.SupplierConnector;
import org.balcao.spi.support.SupportBot;
import org.balcao.spi.support.SupportChannel;
import org.balcao.spi.survey.SurveyChannel;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.telesales.TelesalesDialer;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.warehouse.WarehouseConnector;

/**
 * A kind of plugin: one extension point and the way it is configured.
 *
 * @param key the segment after {@code balcao.} in the names of its settings
 * @param point the extension point
 * @param provider what makes its instances
 */
public record PluginKind<P extends Plugin>(
    String key, Class<P> point, Class<? extends PluginProvider<P>> provider) {

  /** Ways to be paid. */
  public static final PluginKind<PaymentGateway> PAYMENT = of(PaymentGateway.class);

  /** Judges of orders. */
  public static final PluginKind<FraudProvider> FRAUD = of(FraudProvider.class);

  /** Checkers of what customers say of themselves. */
  public static final PluginKind<CustomerDataVerifier> VERIFIER = of(CustomerDataVerifier.class);

  /** Delivery companies. */
  public static final PluginKind<Carrier> CARRIER = of(Carrier.class);

  /** Warehouses that others run. */
  public static final PluginKind<WarehouseConnector> WAREHOUSE = of(WarehouseConnector.class);

  /** Tax calculators. */
  public static final PluginKind<TaxCalculator> TAX = of(TaxCalculator.class);

  /** Issuers of fiscal documents. */
  public static final PluginKind<TaxIssuer> TAX_ISSUER = of(TaxIssuer.class);

  /** Suppliers. */
  public static final PluginKind<SupplierConnector> SUPPLIER = of(SupplierConnector.class);

  /** Enterprise systems. */
  public static final PluginKind<ErpConnector> ERP = of(ErpConnector.class);

  /** Takers of business events. */
  public static final PluginKind<AnalyticsSink> ANALYTICS = of(AnalyticsSink.class);

  /** Whoever signs staff and customers in. */
  public static final PluginKind<IdentityProvider> IDENTITY = of(IdentityProvider.class);

  /** Search engines. */
  public static final PluginKind<SearchEngine> SEARCH = of(SearchEngine.class);

  /** Senders of messages. */
  public static final PluginKind<Notifier> NOTIFIER = of(Notifier.class);

  /** Channels on which buyers are answered. */
  public static final PluginKind<SupportChannel> SUPPORT = of(SupportChannel.class);

  /** Bots that answer buyers. */
  public static final PluginKind<SupportBot> BOT = of(SupportBot.class);

  /** Diallers of telesales. */
  public static final PluginKind<TelesalesDialer> DIALER = of(TelesalesDialer.class);

  /** Keepers of customer relations. */
  public static final PluginKind<CrmConnector> CRM = of(CrmConnector.class);

  /** Places where buyers complain. */
  public static final PluginKind<ComplaintSource> COMPLAINT_SOURCE = of(ComplaintSource.class);

  /** Readers of complaints. */
  public static final PluginKind<ComplaintAnalyzer> COMPLAINT_ANALYZER =
      of(ComplaintAnalyzer.class);

  /** Desks of the ombudsman. */
  public static final PluginKind<OmbudsmanDesk> OMBUDSMAN = of(OmbudsmanDesk.class);

  /** Ways to ask buyers how it was. */
  public static final PluginKind<SurveyChannel> SURVEY = of(SurveyChannel.class);

  /** Dispatchers of campaigns. */
  public static final PluginKind<CampaignDispatcher> CAMPAIGN = of(CampaignDispatcher.class);

  /** Rules of prices. */
  public static final PluginKind<PricePolicy> PRICE_POLICY = of(PricePolicy.class);

  /** When promotions apply. */
  public static final PluginKind<PromotionCondition> PROMOTION_CONDITION =
      of(PromotionCondition.class);

  /** What promotions take off. */
  public static final PluginKind<PromotionBenefit> PROMOTION_BENEFIT = of(PromotionBenefit.class);

  /** Where goods are taken from. */
  public static final PluginKind<StockAllocation> ALLOCATION_POLICY = of(StockAllocation.class);

  /** How goods are packed. */
  public static final PluginKind<PackingPolicy> PACKING_POLICY = of(PackingPolicy.class);

  /** Which transport is chosen. */
  public static final PluginKind<CarrierChoice> CARRIER_CHOICE = of(CarrierChoice.class);

  /** How verdicts become a decision. */
  public static final PluginKind<FraudCombination> FRAUD_COMBINATION = of(FraudCombination.class);

  /** Numbers of orders. */
  public static final PluginKind<OrderNumbering> ORDER_NUMBERING = of(OrderNumbering.class);

  /** What may come back. */
  public static final PluginKind<ReturnPolicy> RETURN_POLICY = of(ReturnPolicy.class);

  /** What is paid back. */
  public static final PluginKind<RefundPolicy> REFUND_POLICY = of(RefundPolicy.class);

  /** What is bought again. */
  public static final PluginKind<ReorderPolicy> REORDER_POLICY = of(ReorderPolicy.class);

  /** How lost sales are won back. */
  public static final PluginKind<RecoveryPolicy> RECOVERY_POLICY = of(RecoveryPolicy.class);

  /** What goes to the ombudsman. */
  public static final PluginKind<EscalationPolicy> ESCALATION_POLICY = of(EscalationPolicy.class);

  /** Who may be written to, and when. */
  public static final PluginKind<ContactPolicy> CONTACT_POLICY = of(ContactPolicy.class);

  /** How long personal data is kept. */
  public static final PluginKind<RetentionPolicy> RETENTION_POLICY = of(RetentionPolicy.class);

  /** What is odd about orders. */
  public static final PluginKind<OrderAnalysis> ORDER_ANALYSIS = of(OrderAnalysis.class);

  /** What may refuse before a write. */
  public static final PluginKind<Validator> VALIDATOR = of(Validator.class);

  /** What adds to what is put together. */
  public static final PluginKind<Contributor> CONTRIBUTOR = of(Contributor.class);

  /** What does something after the fact. */
  public static final PluginKind<Reaction> REACTION = of(Reaction.class);

  /** Steps of one's own in the course of an order. */
  public static final PluginKind<ProcessStep> PROCESS_STEP = of(ProcessStep.class);

  private static final List<PluginKind<?>> ALL =
      List.of(
          PAYMENT,
          FRAUD,
          VERIFIER,
          CARRIER,
          WAREHOUSE,
          TAX,
          TAX_ISSUER,
          SUPPLIER,
          ERP,
          ANALYTICS,
          IDENTITY,
          SEARCH,
          NOTIFIER,
          SUPPORT,
          BOT,
          DIALER,
          CRM,
          COMPLAINT_SOURCE,
          COMPLAINT_ANALYZER,
          OMBUDSMAN,
          SURVEY,
          CAMPAIGN,
          PRICE_POLICY,
          PROMOTION_CONDITION,
          PROMOTION_BENEFIT,
          ALLOCATION_POLICY,
          PACKING_POLICY,
          CARRIER_CHOICE,
          FRAUD_COMBINATION,
          ORDER_NUMBERING,
          RETURN_POLICY,
          REFUND_POLICY,
          REORDER_POLICY,
          RECOVERY_POLICY,
          ESCALATION_POLICY,
          CONTACT_POLICY,
          RETENTION_POLICY,
          ORDER_ANALYSIS,
          VALIDATOR,
          CONTRIBUTOR,
          REACTION,
          PROCESS_STEP);

  /** Those that a feature of this version of the store asks by itself. */
  private static final Set<PluginKind<?>> CALLED =
      Set.of(
          PAYMENT,
          FRAUD,
          FRAUD_COMBINATION,
          VERIFIER,
          CARRIER,
          TAX,
          NOTIFIER,
          ORDER_ANALYSIS,
          VALIDATOR,
          CONTRIBUTOR,
          REACTION,
          PROCESS_STEP);

  /** Every kind that the store knows. */
  public static List<PluginKind<?>> all() {
    return ALL;
  }

  /**
   * The kind of an extension point, as it describes itself.
   *
   * @throws IllegalArgumentException if it is not marked as an {@link ExtensionPoint}
   */
  @SuppressWarnings("unchecked") // each extension point names the provider of its own instances
  public static <P extends Plugin> PluginKind<P> of(Class<P> point) {
    ExtensionPoint described = point.getAnnotation(ExtensionPoint.class);
    if (described == null) {
      throw new IllegalArgumentException(point.getName() + " is not an extension point");
    }
    return new PluginKind<>(
        described.kind(), point, (Class<? extends PluginProvider<P>>) described.provider());
  }

  /** The kind of that key, such as {@code payment}. */
  public static Optional<PluginKind<?>> ofKey(String key) {
    return ALL.stream().filter(kind -> kind.key().equals(key)).findFirst();
  }

  /**
   * Whether a feature of this version of the store asks such plugins by itself. The others are made
   * and guarded all the same, and a host may call them by {@link Plugins}, durably by a step of a
   * process; their features come with later versions.
   */
  public boolean called() {
    return CALLED.contains(this);
  }

  @Override
  public String toString() {
    return key;
  }
}
