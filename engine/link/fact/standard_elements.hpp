#pragma once

#include "tieout/grammar/assertion.hpp"

#include <optional>
#include <string_view>

namespace tieout {

/// What an element of the standard taxonomies is called in releases where its name has other words.
struct ElementName {
  std::string_view element;  ///< without prefix
  std::string_view name;
  Dilution dilution = Dilution::unspecified;
};

/// One of the names of an element; an element may have several.
inline constexpr ElementName standard_elements[] = {
    {"RevenueFromContractWithCustomerExcludingAssessedTax", "revenue"},
    {"RevenueFromContractWithCustomerIncludingAssessedTax", "revenue"},
    {"SalesRevenueNet", "revenue"},
    {"CostOfGoodsAndServicesSold", "cost of sales"},
    {"CostOfGoodsAndServicesSold", "cost of goods sold"},
    {"ProfitLoss", "net income"},
    {"IncomeTaxExpenseBenefit", "income tax expense"},
    {"IncomeTaxExpenseBenefit", "provision for income taxes"},
    {"IncomeTaxExpenseContinuingOperations", "income tax expense"},
    {"EffectiveIncomeTaxRateContinuingOperations", "effective tax rate"},
    {"EffectiveIncomeTaxRateContinuingOperations", "effective income tax rate"},
    {"EarningsPerShareBasic", "earnings per share", Dilution::basic},
    {"EarningsPerShareDiluted", "earnings per share", Dilution::diluted},
    {"EarningsPerShareBasicAndDiluted", "earnings per share", Dilution::basic_and_diluted},
    {"BasicEarningsLossPerShare", "earnings per share", Dilution::basic},
    {"DilutedEarningsLossPerShare", "earnings per share", Dilution::diluted},
    {"CashAndCashEquivalentsAtCarryingValue", "cash and cash equivalents"},
    {"InventoryNet", "inventory"},
    {"InventoryNet", "merchandise inventories"},
    {"AccountsReceivableNetCurrent", "accounts receivable"},
    {"ReceivablesNetCurrent", "receivables"},
    {"AccountsPayableCurrent", "accounts payable"},
    {"PropertyPlantAndEquipmentNet", "property and equipment"},
    {"PropertyPlantAndEquipmentNet", "property, plant and equipment"},
    {"PaymentsToAcquirePropertyPlantAndEquipment", "capital expenditures"},
    {"PaymentsToAcquirePropertyPlantAndEquipment", "purchases of property, plant and equipment"},
    {"PaymentsToAcquirePropertyPlantAndEquipment", "purchases of property and equipment"},
    {"DepreciationDepletionAndAmortization", "depreciation and amortization"},
    {"DepreciationAmortizationAndAccretionNet", "depreciation and amortization"},
    {"ShareBasedCompensation", "stock-based compensation"},
    {"ShareBasedCompensation", "share-based compensation expense"},
    {"ComprehensiveIncomeNetOfTax", "comprehensive income"},
    {"IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest",
     "income before income taxes"},
    {"IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments",
     "income before income taxes"},
    {"InterestIncomeExpenseNet", "net interest income"},
    {"ProvisionForLoanAndLeaseLosses", "provision for loan losses"},
    {"RevenueRemainingPerformanceObligation", "remaining performance obligations"},
    {"AllocatedShareBasedCompensationExpense", "stock-based compensation expense"},
};

}  // namespace tieout
