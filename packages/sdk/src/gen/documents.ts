/** Generated from src/graphql/documents by `npm run generate`: do not edit. */
import { ShopDocument } from "../graphql/document.ts";
import type * as operations from "./operations.ts";
export const ListProducts = /* @__PURE__ */ new ShopDocument<operations.ListProductsQuery, operations.ListProductsQueryVariables>(
  "query ListProducts($first:Int$last:Int$after:String$before:String$filter:ProductFilter$sort:ProductSort){products(first:$first last:$last after:$after before:$before filter:$filter sort:$sort){nodes{...ProductView}pageInfo{...Window}}}fragment ProductView on Product{id sku name description price{...MoneyView}status categoryId attributes version createdAt updatedAt}fragment MoneyView on Money{amount currency}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
  "2db07ebb9a482559f71a6f789335b756cca000e3133d88a1c16df59be7ee2460",
);

export const GetProduct = /* @__PURE__ */ new ShopDocument<operations.GetProductQuery, operations.GetProductQueryVariables>(
  "query GetProduct($id:ID!){product(id:$id){...ProductView}}fragment ProductView on Product{id sku name description price{...MoneyView}status categoryId attributes version createdAt updatedAt}fragment MoneyView on Money{amount currency}",
  "60da1ccaf59dc5c2fe2c6538119d4b02f6e7dd493200ed04db8c6c3001e25f74",
);

export const BatchGetProducts = /* @__PURE__ */ new ShopDocument<operations.BatchGetProductsQuery, operations.BatchGetProductsQueryVariables>(
  "query BatchGetProducts($ids:[ID!]!){batchGetProducts(ids:$ids){...ProductView}}fragment ProductView on Product{id sku name description price{...MoneyView}status categoryId attributes version createdAt updatedAt}fragment MoneyView on Money{amount currency}",
  "ea395e85f62d37b1b29c581587a4893d78a573c969b1ad2d802f4548cf0e56c2",
);

export const CreateProduct = /* @__PURE__ */ new ShopDocument<operations.CreateProductMutation, operations.CreateProductMutationVariables>(
  "mutation CreateProduct($input:CreateProductInput!){createProduct(input:$input){product{...ProductView}}}fragment ProductView on Product{id sku name description price{...MoneyView}status categoryId attributes version createdAt updatedAt}fragment MoneyView on Money{amount currency}",
  "9f09ef2d90fb2fa8d0d16f52b7c2c3a0f049b72403f878d761cda8846e9f7b05",
);

export const UpdateProduct = /* @__PURE__ */ new ShopDocument<operations.UpdateProductMutation, operations.UpdateProductMutationVariables>(
  "mutation UpdateProduct($input:UpdateProductInput!){updateProduct(input:$input){product{...ProductView}}}fragment ProductView on Product{id sku name description price{...MoneyView}status categoryId attributes version createdAt updatedAt}fragment MoneyView on Money{amount currency}",
  "2809e8ca0de65728f9d52c3e8d69a463af0b25f892f8d2baac05c093a81788ae",
);

export const ArchiveProduct = /* @__PURE__ */ new ShopDocument<operations.ArchiveProductMutation, operations.ArchiveProductMutationVariables>(
  "mutation ArchiveProduct($input:ArchiveProductInput!){archiveProduct(input:$input){product{...ProductView}}}fragment ProductView on Product{id sku name description price{...MoneyView}status categoryId attributes version createdAt updatedAt}fragment MoneyView on Money{amount currency}",
  "17868a667130267ab37e3a8ef27dda620b1c99b85ba81f24ae7b28792f7953dc",
);

export const ListCategories = /* @__PURE__ */ new ShopDocument<operations.ListCategoriesQuery, operations.ListCategoriesQueryVariables>(
  "query ListCategories($first:Int$last:Int$after:String$before:String$filter:CategoryFilter){categories(first:$first last:$last after:$after before:$before filter:$filter){nodes{...CategoryView}pageInfo{...Window}}}fragment CategoryView on Category{id slug name description parentId position version createdAt updatedAt}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
  "038e1fe6149c86066bfb9d4763f2aa56dc02ccbba514cc32ba02b39883b75736",
);

export const GetCategory = /* @__PURE__ */ new ShopDocument<operations.GetCategoryQuery, operations.GetCategoryQueryVariables>(
  "query GetCategory($id:ID!){category(id:$id){...CategoryView}}fragment CategoryView on Category{id slug name description parentId position version createdAt updatedAt}",
  "12a807b835449bcf3e409ea3652fe62e54385eac671486aaf7410ce26f04cef0",
);

export const GetCheckout = /* @__PURE__ */ new ShopDocument<operations.GetCheckoutQuery, operations.GetCheckoutQueryVariables>(
  "query GetCheckout($orderId:ID!){checkout(orderId:$orderId){...CheckoutView}}fragment CheckoutView on Checkout{orderId state step attempts reason lastError parked nextRunAt startedAt updatedAt steps{step direction attempt outcome error at}}",
  "ffe7d1856b39830502e68b0c2df3d1adb9e0aceee7b147437f07fab05131186d",
);

export const ListCheckouts = /* @__PURE__ */ new ShopDocument<operations.ListCheckoutsQuery, operations.ListCheckoutsQueryVariables>(
  "query ListCheckouts($first:Int$last:Int$after:String$before:String$filter:CheckoutFilter$sort:CheckoutSort){checkouts(first:$first last:$last after:$after before:$before filter:$filter sort:$sort){nodes{...CheckoutView}pageInfo{...Window}}}fragment CheckoutView on Checkout{orderId state step attempts reason lastError parked nextRunAt startedAt updatedAt steps{step direction attempt outcome error at}}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
  "2435e57b7f27fee9a7d9ae0f52926f000a27b2df187adb20db0f61c5db06ac9e",
);

export const RetryCheckout = /* @__PURE__ */ new ShopDocument<operations.RetryCheckoutMutation, operations.RetryCheckoutMutationVariables>(
  "mutation RetryCheckout($input:RetryCheckoutInput!){retryCheckout(input:$input){checkout{...CheckoutView}}}fragment CheckoutView on Checkout{orderId state step attempts reason lastError parked nextRunAt startedAt updatedAt steps{step direction attempt outcome error at}}",
  "64aa039391aad30e99d8dc4508221e7f78251c43b2b01dda3a2025d239c87e41",
);

export const RegisterCustomer = /* @__PURE__ */ new ShopDocument<operations.RegisterCustomerMutation, operations.RegisterCustomerMutationVariables>(
  "mutation RegisterCustomer($input:RegisterCustomerInput!){registerCustomer(input:$input){customer{...CustomerView}}}fragment CustomerView on Customer{id email name role tier status version createdAt updatedAt}",
  "8d9dd0b3dbc7b2f934d10ccf40eb1181face2ee38c83bc5c02016a674cbfafab",
);

export const GetCustomer = /* @__PURE__ */ new ShopDocument<operations.GetCustomerQuery, operations.GetCustomerQueryVariables>(
  "query GetCustomer($id:ID!){customer(id:$id){...CustomerView}}fragment CustomerView on Customer{id email name role tier status version createdAt updatedAt}",
  "3aaea2e8abefcc367e408c2b60aeee66063e2e139430cb447d0c873cf9ae1b42",
);

export const Me = /* @__PURE__ */ new ShopDocument<operations.MeQuery, operations.MeQueryVariables>(
  "query Me{me{...CustomerView}}fragment CustomerView on Customer{id email name role tier status version createdAt updatedAt}",
  "0164ce8c3523816d7a9e71dafb446fb23bb34603e967e8d59f44dd19234cbb35",
);

export const UpdateCustomer = /* @__PURE__ */ new ShopDocument<operations.UpdateCustomerMutation, operations.UpdateCustomerMutationVariables>(
  "mutation UpdateCustomer($input:UpdateCustomerInput!){updateCustomer(input:$input){customer{...CustomerView}}}fragment CustomerView on Customer{id email name role tier status version createdAt updatedAt}",
  "2dec2731a393cc8a4b4ae325a90e98f70a4ea757e83597935bae7d4e9aa5acce",
);

export const ListCustomers = /* @__PURE__ */ new ShopDocument<operations.ListCustomersQuery, operations.ListCustomersQueryVariables>(
  "query ListCustomers($first:Int$last:Int$after:String$before:String$filter:CustomerFilter$sort:CustomerSort){customers(first:$first last:$last after:$after before:$before filter:$filter sort:$sort){nodes{...CustomerView}pageInfo{...Window}}}fragment CustomerView on Customer{id email name role tier status version createdAt updatedAt}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
  "7439ae372fa55e4755c87717bffac12e74419239122f1ab68fe4f89aeec1b0f3",
);

export const SuspendCustomer = /* @__PURE__ */ new ShopDocument<operations.SuspendCustomerMutation, operations.SuspendCustomerMutationVariables>(
  "mutation SuspendCustomer($input:SuspendCustomerInput!){suspendCustomer(input:$input){customer{...CustomerView}}}fragment CustomerView on Customer{id email name role tier status version createdAt updatedAt}",
  "0b8a4a7cd38415a6142e27698e9b0e7787fc29e344c467a875a3ca2963323b83",
);

export const ListEvents = /* @__PURE__ */ new ShopDocument<operations.ListEventsQuery, operations.ListEventsQueryVariables>(
  "query ListEvents($first:Int$last:Int$after:String$before:String$filter:EventFilter$sort:EventSort){events(first:$first last:$last after:$after before:$before filter:$filter sort:$sort){nodes{...EventView}pageInfo{...Window}}}fragment EventView on Event{id type subject time position version data actor{role id}traceparent}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
  "db8c2bba1155ae180ea03091ec668f6c9e784e7b269fd438f7f557311fa63187",
);

export const WatchEvents = /* @__PURE__ */ new ShopDocument<operations.WatchEventsSubscription, operations.WatchEventsSubscriptionVariables>(
  "subscription WatchEvents($filter:EventFilter$after:String$begin:Boolean!){events(filter:$filter after:$after begin:$begin){position event{...EventView}}}fragment EventView on Event{id type subject time position version data actor{role id}traceparent}",
  "6eb9bd7810992ec3ff29031e462e98c2d0175842c0f46e14da93da0df5710ade",
);

export const ListConsumers = /* @__PURE__ */ new ShopDocument<operations.ListConsumersQuery, operations.ListConsumersQueryVariables>(
  "query ListConsumers{consumers{name partitions position head lag deadLetters lastError}}",
  "b5d1910cf54095aa5507608f0970e6e0f67cb1d2faf72b0cb235a9432cea44a7",
);

export const ListDeadLetters = /* @__PURE__ */ new ShopDocument<operations.ListDeadLettersQuery, operations.ListDeadLettersQueryVariables>(
  "query ListDeadLetters($first:Int$last:Int$after:String$before:String$filter:DeadLetterFilter$sort:DeadLetterSort){deadLetters(first:$first last:$last after:$after before:$before filter:$filter sort:$sort){nodes{...DeadLetterView}pageInfo{...Window}}}fragment EventView on Event{id type subject time position version data actor{role id}traceparent}fragment DeadLetterView on DeadLetter{id consumer event{...EventView}error attempts status createdAt updatedAt}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
  "9fe955f47321ef813d744f8f37154bcf68c06a2299b29ba2b02dff65fafdc9c4",
);

export const ReplayDeadLetter = /* @__PURE__ */ new ShopDocument<operations.ReplayDeadLetterMutation, operations.ReplayDeadLetterMutationVariables>(
  "mutation ReplayDeadLetter($input:ReplayDeadLetterInput!){replayDeadLetter(input:$input){deadLetter{...DeadLetterView}}}fragment EventView on Event{id type subject time position version data actor{role id}traceparent}fragment DeadLetterView on DeadLetter{id consumer event{...EventView}error attempts status createdAt updatedAt}",
  "a9c2f4b0aa26bdc47758bca46b01d526f9c51aff0a732f5691b9077bbf5e3bff",
);

export const GetStock = /* @__PURE__ */ new ShopDocument<operations.GetStockQuery, operations.GetStockQueryVariables>(
  "query GetStock($productId:ID!){stock(productId:$productId){...StockView}}fragment StockView on Stock{productId onHand reserved available version}",
  "d09e818fd61314800829cfeab69d4ddc32aec164ae8360c6eb562a7b7d62da71",
);

export const AdjustStock = /* @__PURE__ */ new ShopDocument<operations.AdjustStockMutation, operations.AdjustStockMutationVariables>(
  "mutation AdjustStock($input:AdjustStockInput!){adjustStock(input:$input){stock{...StockView}}}fragment StockView on Stock{productId onHand reserved available version}",
  "488c3ce57290e6ceafb82b6f023e033236983c6a1c4f2ceb474b53ce4bb96660",
);

export const WatchStock = /* @__PURE__ */ new ShopDocument<operations.WatchStockSubscription, operations.WatchStockSubscriptionVariables>(
  "subscription WatchStock($productId:ID!$after:String$begin:Boolean!){stockChanged(productId:$productId after:$after begin:$begin){position event{...EventView}}}fragment EventView on Event{id type subject time position version data actor{role id}traceparent}",
  "6ccecd65945ef856085f05aaa1e9da3541832b6bc7c0ec89bfeb013b855c7e3e",
);

export const ListNotifications = /* @__PURE__ */ new ShopDocument<operations.ListNotificationsQuery, operations.ListNotificationsQueryVariables>(
  "query ListNotifications($first:Int$last:Int$after:String$before:String$filter:NotificationFilter$sort:NotificationSort){notifications(first:$first last:$last after:$after before:$before filter:$filter sort:$sort){nodes{...NotificationView}pageInfo{...Window}}}fragment NotificationView on Notification{id kind subject title body readAt createdAt}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
  "70c8b1e9c5bb17dab5a6227e370609d616aace0175eda5bc9f568bf58ae26a78",
);

export const MarkNotificationRead = /* @__PURE__ */ new ShopDocument<operations.MarkNotificationReadMutation, operations.MarkNotificationReadMutationVariables>(
  "mutation MarkNotificationRead($input:MarkNotificationReadInput!){markNotificationRead(input:$input){notification{...NotificationView}}}fragment NotificationView on Notification{id kind subject title body readAt createdAt}",
  "7cdcc055b65defc81da15ea5bf7e035a8b2bc6ebb90ca66c5d3fce3eb7eb10f8",
);

export const PlaceOrder = /* @__PURE__ */ new ShopDocument<operations.PlaceOrderMutation, operations.PlaceOrderMutationVariables>(
  "mutation PlaceOrder($input:PlaceOrderInput!){placeOrder(input:$input){order{...OrderView}}}fragment MoneyView on Money{amount currency}fragment OrderView on Order{id customerId status items{productId sku name quantity unitPrice{...MoneyView}lineTotal{...MoneyView}}total{...MoneyView}shippingAddress{name line1 line2 city region postalCode country}payment{method}cancelReason carrier trackingNumber version placedAt updatedAt allowedActions}",
  "a9291ec767d3a85cbcb6a92651b471f77b6c06ec840eb5a3515bf64cb9037406",
);

export const GetOrder = /* @__PURE__ */ new ShopDocument<operations.GetOrderQuery, operations.GetOrderQueryVariables>(
  "query GetOrder($id:ID!$at:DateTime){order(id:$id at:$at){...OrderView}}fragment MoneyView on Money{amount currency}fragment OrderView on Order{id customerId status items{productId sku name quantity unitPrice{...MoneyView}lineTotal{...MoneyView}}total{...MoneyView}shippingAddress{name line1 line2 city region postalCode country}payment{method}cancelReason carrier trackingNumber version placedAt updatedAt allowedActions}",
  "8c1964c172649afa870077abe2543dc62eaf1e06f2a1d947194323c661d4ec00",
);

export const ListOrders = /* @__PURE__ */ new ShopDocument<operations.ListOrdersQuery, operations.ListOrdersQueryVariables>(
  "query ListOrders($first:Int$last:Int$after:String$before:String$filter:OrderFilter$sort:OrderSort){orders(first:$first last:$last after:$after before:$before filter:$filter sort:$sort){nodes{...OrderView}pageInfo{...Window}}}fragment MoneyView on Money{amount currency}fragment OrderView on Order{id customerId status items{productId sku name quantity unitPrice{...MoneyView}lineTotal{...MoneyView}}total{...MoneyView}shippingAddress{name line1 line2 city region postalCode country}payment{method}cancelReason carrier trackingNumber version placedAt updatedAt allowedActions}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
  "85444a3d162b06f7578f13df3c26b96ca48cddb13512772a1a745785bf42e45b",
);

export const CancelOrder = /* @__PURE__ */ new ShopDocument<operations.CancelOrderMutation, operations.CancelOrderMutationVariables>(
  "mutation CancelOrder($input:CancelOrderInput!){cancelOrder(input:$input){order{...OrderView}}}fragment MoneyView on Money{amount currency}fragment OrderView on Order{id customerId status items{productId sku name quantity unitPrice{...MoneyView}lineTotal{...MoneyView}}total{...MoneyView}shippingAddress{name line1 line2 city region postalCode country}payment{method}cancelReason carrier trackingNumber version placedAt updatedAt allowedActions}",
  "ae025205dd6d8c4aa8314701245d9dae18d39b561b7e8c56edaa2fdf92cddcf3",
);

export const ShipOrder = /* @__PURE__ */ new ShopDocument<operations.ShipOrderMutation, operations.ShipOrderMutationVariables>(
  "mutation ShipOrder($input:ShipOrderInput!){shipOrder(input:$input){order{...OrderView}}}fragment MoneyView on Money{amount currency}fragment OrderView on Order{id customerId status items{productId sku name quantity unitPrice{...MoneyView}lineTotal{...MoneyView}}total{...MoneyView}shippingAddress{name line1 line2 city region postalCode country}payment{method}cancelReason carrier trackingNumber version placedAt updatedAt allowedActions}",
  "367c39ba63fc6d8206131f075bbb12db2ed64f1ec0d0b3fbcf5097c7fb388198",
);

export const DeliverOrder = /* @__PURE__ */ new ShopDocument<operations.DeliverOrderMutation, operations.DeliverOrderMutationVariables>(
  "mutation DeliverOrder($input:DeliverOrderInput!){deliverOrder(input:$input){order{...OrderView}}}fragment MoneyView on Money{amount currency}fragment OrderView on Order{id customerId status items{productId sku name quantity unitPrice{...MoneyView}lineTotal{...MoneyView}}total{...MoneyView}shippingAddress{name line1 line2 city region postalCode country}payment{method}cancelReason carrier trackingNumber version placedAt updatedAt allowedActions}",
  "d5b790634c232a74b9e8d48a397ff0d23ba0576af0c917aa4bd61b5cde751267",
);

export const OrderHistory = /* @__PURE__ */ new ShopDocument<operations.OrderHistoryQuery, operations.OrderHistoryQueryVariables>(
  "query OrderHistory($id:ID!$first:Int$last:Int$after:String$before:String){orderHistory(id:$id first:$first last:$last after:$after before:$before){nodes{...EventView}pageInfo{...Window}}}fragment EventView on Event{id type subject time position version data actor{role id}traceparent}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
  "6c265c3b35cf0d8323ae3577e25151623e68a9051c670cf854366d4cfc631ca4",
);

export const WatchOrder = /* @__PURE__ */ new ShopDocument<operations.WatchOrderSubscription, operations.WatchOrderSubscriptionVariables>(
  "subscription WatchOrder($id:ID!$after:String$begin:Boolean!){orderUpdated(id:$id after:$after begin:$begin){position event{...EventView}}}fragment EventView on Event{id type subject time position version data actor{role id}traceparent}",
  "b4de768eeab13901c7920f946668bc949ee273ad274213547aae3c8d48a10a8a",
);

export const ListPayments = /* @__PURE__ */ new ShopDocument<operations.ListPaymentsQuery, operations.ListPaymentsQueryVariables>(
  "query ListPayments($orderId:ID!){payments(orderId:$orderId){...PaymentView}}fragment MoneyView on Money{amount currency}fragment PaymentView on Payment{id orderId method status amount{...MoneyView}refunded{...MoneyView}declineReason refunds{id amount{...MoneyView}reason status createdAt}version createdAt updatedAt}",
  "ab0f83d20d89885f49a6596ea4f73d01ac6c9ffaf18f5bae7d8a4d21d8accefa",
);

export const GetPayment = /* @__PURE__ */ new ShopDocument<operations.GetPaymentQuery, operations.GetPaymentQueryVariables>(
  "query GetPayment($id:ID!){payment(id:$id){...PaymentView}}fragment MoneyView on Money{amount currency}fragment PaymentView on Payment{id orderId method status amount{...MoneyView}refunded{...MoneyView}declineReason refunds{id amount{...MoneyView}reason status createdAt}version createdAt updatedAt}",
  "82b8524d8378ca7e99380e817fe1248c7b5cf6bc490e57bad8c51e2a5e45d0d1",
);

export const RefundPayment = /* @__PURE__ */ new ShopDocument<operations.RefundPaymentMutation, operations.RefundPaymentMutationVariables>(
  "mutation RefundPayment($input:RefundPaymentInput!){refundPayment(input:$input){payment{...PaymentView}}}fragment MoneyView on Money{amount currency}fragment PaymentView on Payment{id orderId method status amount{...MoneyView}refunded{...MoneyView}declineReason refunds{id amount{...MoneyView}reason status createdAt}version createdAt updatedAt}",
  "f926ac0207ae7e0cabe2979bb714ca5dcddbb08c80cadfd849a9554dc165fe08",
);

export const TopProducts = /* @__PURE__ */ new ShopDocument<operations.TopProductsQuery, operations.TopProductsQueryVariables>(
  "query TopProducts($period:ReportPeriod!$date:Date$first:Int){topProducts(period:$period date:$date first:$first){from to items{productId sku name quantity revenue{...MoneyView}}}}fragment MoneyView on Money{amount currency}",
  "4f180146ea9c62e48db32fa297510024b4b5f2f5a1ad395ac565d73fc5f3bbea",
);

export const SalesByDay = /* @__PURE__ */ new ShopDocument<operations.SalesByDayQuery, operations.SalesByDayQueryVariables>(
  "query SalesByDay($from:Date!$to:Date!){sales(from:$from to:$to){items{day orders items revenue{...MoneyView}}}}fragment MoneyView on Money{amount currency}",
  "728d2daf9ec53dde96246293adfd1e4d0fa9e659a340bbaf1934cfaf3e3e91c6",
);

export const CustomerOrderSummary = /* @__PURE__ */ new ShopDocument<operations.CustomerOrderSummaryQuery, operations.CustomerOrderSummaryQueryVariables>(
  "query CustomerOrderSummary($customerId:ID!){customerOrderSummary(customerId:$customerId){customerId items{currency placed sold cancelled spent{...MoneyView}firstPlacedAt lastPlacedAt}}}fragment MoneyView on Money{amount currency}",
  "59ade43e895cea36493e2eef19a50b973f833b5124b9434754140538d0394ba7",
);

export const ListReviews = /* @__PURE__ */ new ShopDocument<operations.ListReviewsQuery, operations.ListReviewsQueryVariables>(
  "query ListReviews($productId:ID!$first:Int$last:Int$after:String$before:String$sort:ReviewSort){reviews(productId:$productId first:$first last:$last after:$after before:$before sort:$sort){nodes{...ReviewView}pageInfo{...Window}}}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ReviewView on Review{id productId customerId rating title body createdAt}",
  "686dc4da28b9617679a8e3d61786d6141f675efbb2b30ee057a8a8bf0a8f197d",
);

export const CreateReview = /* @__PURE__ */ new ShopDocument<operations.CreateReviewMutation, operations.CreateReviewMutationVariables>(
  "mutation CreateReview($input:CreateReviewInput!){createReview(input:$input){review{...ReviewView}}}fragment ReviewView on Review{id productId customerId rating title body createdAt}",
  "5083cd63267121fa4b41dacd551ae36fac78525ebfb5b625617efcc9e5f5cba9",
);

export const GetShipment = /* @__PURE__ */ new ShopDocument<operations.GetShipmentQuery, operations.GetShipmentQueryVariables>(
  "query GetShipment($orderId:ID!){shipment(orderId:$orderId){...ShipmentView}}fragment ShipmentView on Shipment{id orderId status carrier trackingNumber version createdAt updatedAt}",
  "445516b7648661564acff6955227184c94431cd5b841a804a4141d9ac90ed7f6",
);

export const PostMessage = /* @__PURE__ */ new ShopDocument<operations.PostMessageMutation, operations.PostMessageMutationVariables>(
  "mutation PostMessage($input:PostMessageInput!){postMessage(input:$input){message{...MessageView}}}fragment MessageView on Message{id conversationId orderId author{role customerId}text createdAt}",
  "d70b90aad92cc16fe0ae8a503e5ee89b361d15ab945680eb8cad9704d479b2f6",
);

export const ListMessages = /* @__PURE__ */ new ShopDocument<operations.ListMessagesQuery, operations.ListMessagesQueryVariables>(
  "query ListMessages($orderId:ID!$first:Int$last:Int$after:String$before:String$sort:MessageSort){messages(orderId:$orderId first:$first last:$last after:$after before:$before sort:$sort){nodes{...MessageView}pageInfo{...Window}}}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment MessageView on Message{id conversationId orderId author{role customerId}text createdAt}",
  "7299363f1c92fd303c89be21511f2851a83731b572be0c19a5d1f9c761718942",
);

export const WatchMessages = /* @__PURE__ */ new ShopDocument<operations.WatchMessagesSubscription, operations.WatchMessagesSubscriptionVariables>(
  "subscription WatchMessages($orderId:ID!$after:String$begin:Boolean!){messagePosted(orderId:$orderId after:$after begin:$begin){position event{...EventView}}}fragment EventView on Event{id type subject time position version data actor{role id}traceparent}",
  "b2d8ce2764bee8c8cd5f453c623936ce1e0eaba64530650ada74b090b040064c",
);

export const GetWallet = /* @__PURE__ */ new ShopDocument<operations.GetWalletQuery, operations.GetWalletQueryVariables>(
  "query GetWallet($customerId:ID!$at:DateTime){wallet(customerId:$customerId at:$at){...WalletView}}fragment MoneyView on Money{amount currency}fragment WalletView on Wallet{id customerId balance{...MoneyView}status version openedAt updatedAt}",
  "f3d9e6628ad8193babc8864db1541fe91ca29890834f16847f4599470482be4c",
);

export const OpenWallet = /* @__PURE__ */ new ShopDocument<operations.OpenWalletMutation, operations.OpenWalletMutationVariables>(
  "mutation OpenWallet($input:OpenWalletInput!){openWallet(input:$input){wallet{...WalletView}}}fragment MoneyView on Money{amount currency}fragment WalletView on Wallet{id customerId balance{...MoneyView}status version openedAt updatedAt}",
  "193b91dd2ab85dcb634505ac339a497fd95eb9094706907a347504c3a4d49dd2",
);

export const DepositToWallet = /* @__PURE__ */ new ShopDocument<operations.DepositToWalletMutation, operations.DepositToWalletMutationVariables>(
  "mutation DepositToWallet($input:DepositToWalletInput!){depositToWallet(input:$input){wallet{...WalletView}}}fragment MoneyView on Money{amount currency}fragment WalletView on Wallet{id customerId balance{...MoneyView}status version openedAt updatedAt}",
  "477f9f3bc2160a1341e5678dd4dbada0b2fc6e0addcbcbb308036f6193381491",
);

export const WithdrawFromWallet = /* @__PURE__ */ new ShopDocument<operations.WithdrawFromWalletMutation, operations.WithdrawFromWalletMutationVariables>(
  "mutation WithdrawFromWallet($input:WithdrawFromWalletInput!){withdrawFromWallet(input:$input){wallet{...WalletView}}}fragment MoneyView on Money{amount currency}fragment WalletView on Wallet{id customerId balance{...MoneyView}status version openedAt updatedAt}",
  "a68b5deb92df2be2f1ea8db78f3ce20c7c9c6f70343167443d67735ebf51edf0",
);

export const FreezeWallet = /* @__PURE__ */ new ShopDocument<operations.FreezeWalletMutation, operations.FreezeWalletMutationVariables>(
  "mutation FreezeWallet($input:FreezeWalletInput!){freezeWallet(input:$input){wallet{...WalletView}}}fragment MoneyView on Money{amount currency}fragment WalletView on Wallet{id customerId balance{...MoneyView}status version openedAt updatedAt}",
  "5b9ab5b38919e43ed93067b091abfc7c15777226beac7f4ae06253d2360dc06d",
);

export const UnfreezeWallet = /* @__PURE__ */ new ShopDocument<operations.UnfreezeWalletMutation, operations.UnfreezeWalletMutationVariables>(
  "mutation UnfreezeWallet($input:UnfreezeWalletInput!){unfreezeWallet(input:$input){wallet{...WalletView}}}fragment MoneyView on Money{amount currency}fragment WalletView on Wallet{id customerId balance{...MoneyView}status version openedAt updatedAt}",
  "e6ca4c22b842e8283924fb26d6f936e735c9c9a995e7478a6f829db310e0d058",
);

export const ListWalletEntries = /* @__PURE__ */ new ShopDocument<operations.ListWalletEntriesQuery, operations.ListWalletEntriesQueryVariables>(
  "query ListWalletEntries($customerId:ID!$first:Int$last:Int$after:String$before:String){walletEntries(customerId:$customerId first:$first last:$last after:$after before:$before){nodes{...WalletEntryView}pageInfo{...Window}}}fragment MoneyView on Money{amount currency}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment WalletEntryView on WalletEntry{id kind amount{...MoneyView}balance{...MoneyView}reason orderId at}",
  "78213152f04fbee3fdfd1b4b9fcf08fde9ed81232cb55996f5c0c490d85d5302",
);

export const CreateWebhookEndpoint = /* @__PURE__ */ new ShopDocument<operations.CreateWebhookEndpointMutation, operations.CreateWebhookEndpointMutationVariables>(
  "mutation CreateWebhookEndpoint($input:CreateWebhookEndpointInput!){createWebhookEndpoint(input:$input){webhookEndpoint{...WebhookEndpointView}}}fragment WebhookEndpointView on WebhookEndpoint{id customerId url description types status disabledReason secret version createdAt updatedAt}",
  "e6b257c5d1db71fff8a4f75f9734acd567fc821421c0c4819156bd448ce3f340",
);

export const ListWebhookEndpoints = /* @__PURE__ */ new ShopDocument<operations.ListWebhookEndpointsQuery, operations.ListWebhookEndpointsQueryVariables>(
  "query ListWebhookEndpoints($first:Int$last:Int$after:String$before:String$sort:WebhookEndpointSort){webhookEndpoints(first:$first last:$last after:$after before:$before sort:$sort){nodes{...WebhookEndpointView}pageInfo{...Window}}}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment WebhookEndpointView on WebhookEndpoint{id customerId url description types status disabledReason secret version createdAt updatedAt}",
  "0dd088c02b27dc85d1a78ecca05ce95d3f0a3f62fa7f8307096dec8febdb1510",
);

export const GetWebhookEndpoint = /* @__PURE__ */ new ShopDocument<operations.GetWebhookEndpointQuery, operations.GetWebhookEndpointQueryVariables>(
  "query GetWebhookEndpoint($id:ID!){webhookEndpoint(id:$id){...WebhookEndpointView}}fragment WebhookEndpointView on WebhookEndpoint{id customerId url description types status disabledReason secret version createdAt updatedAt}",
  "3670a116e36476b394211bda0f5c40a7a8c66f0899ef5d5fb984740a2d536394",
);

export const UpdateWebhookEndpoint = /* @__PURE__ */ new ShopDocument<operations.UpdateWebhookEndpointMutation, operations.UpdateWebhookEndpointMutationVariables>(
  "mutation UpdateWebhookEndpoint($input:UpdateWebhookEndpointInput!){updateWebhookEndpoint(input:$input){webhookEndpoint{...WebhookEndpointView}}}fragment WebhookEndpointView on WebhookEndpoint{id customerId url description types status disabledReason secret version createdAt updatedAt}",
  "de49011ecb21d327367bc02c9b463fbeb48c4d0534d030bd1c6347c0dd034300",
);

export const DeleteWebhookEndpoint = /* @__PURE__ */ new ShopDocument<operations.DeleteWebhookEndpointMutation, operations.DeleteWebhookEndpointMutationVariables>(
  "mutation DeleteWebhookEndpoint($input:DeleteWebhookEndpointInput!){deleteWebhookEndpoint(input:$input){webhookEndpoint{...WebhookEndpointView}}}fragment WebhookEndpointView on WebhookEndpoint{id customerId url description types status disabledReason secret version createdAt updatedAt}",
  "a371ca8c8660cd1b10102749c02211f14ddde5429e5ad6baff34bdced5e4ce4b",
);

export const RotateWebhookSecret = /* @__PURE__ */ new ShopDocument<operations.RotateWebhookSecretMutation, operations.RotateWebhookSecretMutationVariables>(
  "mutation RotateWebhookSecret($input:RotateWebhookSecretInput!){rotateWebhookSecret(input:$input){webhookEndpoint{...WebhookEndpointView}}}fragment WebhookEndpointView on WebhookEndpoint{id customerId url description types status disabledReason secret version createdAt updatedAt}",
  "c2a9dfc6c9eb1b1e401a716970120632991e62a1c1952b017c298926de12c1b5",
);

export const ListWebhookDeliveries = /* @__PURE__ */ new ShopDocument<operations.ListWebhookDeliveriesQuery, operations.ListWebhookDeliveriesQueryVariables>(
  "query ListWebhookDeliveries($first:Int$last:Int$after:String$before:String$filter:WebhookDeliveryFilter$sort:WebhookDeliverySort){webhookDeliveries(first:$first last:$last after:$after before:$before filter:$filter sort:$sort){nodes{...WebhookDeliveryView}pageInfo{...Window}}}fragment Window on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment WebhookDeliveryView on WebhookDelivery{id endpointId eventId eventType status attempts nextAttemptAt createdAt updatedAt}",
  "9aa222775043a5600eb4236241ca601aa41d231d5ab09fe721c950c055c315e7",
);

export const GetWebhookDelivery = /* @__PURE__ */ new ShopDocument<operations.GetWebhookDeliveryQuery, operations.GetWebhookDeliveryQueryVariables>(
  "query GetWebhookDelivery($id:ID!){webhookDelivery(id:$id){...WebhookDeliveryView tries{number startedAt durationMs request{headers body}response{status headers body}error}}}fragment WebhookDeliveryView on WebhookDelivery{id endpointId eventId eventType status attempts nextAttemptAt createdAt updatedAt}",
  "b4aa9294335c5ad60025f5aed01927e52c3896436bf4c54b1142e8ed2f0c82ff",
);

export const RedeliverWebhook = /* @__PURE__ */ new ShopDocument<operations.RedeliverWebhookMutation, operations.RedeliverWebhookMutationVariables>(
  "mutation RedeliverWebhook($input:RedeliverWebhookInput!){redeliverWebhook(input:$input){webhookDelivery{...WebhookDeliveryView}}}fragment WebhookDeliveryView on WebhookDelivery{id endpointId eventId eventType status attempts nextAttemptAt createdAt updatedAt}",
  "17ac02d6ff85445c8e6ce5ba79028b497c24e6f144e53a9f712525bce16c229e",
);