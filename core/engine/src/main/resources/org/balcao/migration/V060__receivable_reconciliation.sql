-- What one customer has ordered and owes is looked for by customer; which gateways claims are made
-- by, by gateway.
create index balcao_payment_customer on balcao_payment (customer_id, currency);
create index balcao_claim_gateway on balcao_claim (gateway);
